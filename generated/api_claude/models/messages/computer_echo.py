# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. The computer-use tools, as responses repeat their definitions."""

from typing import Any, Literal

from api_claude_runtime.replies.models import APIModel

from .config import BetaCacheControlEphemeral


class BetaComputerCursorPositionConfig(APIModel):
    """Settings of the computer toolset's `cursor_position` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the toolset's default."""


class BetaComputerDoubleClickConfig(APIModel):
    """Settings of the computer toolset's `double_click` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the toolset's default."""


class BetaComputerHoldKeyConfig(APIModel):
    """Settings of the computer toolset's `hold_key` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the toolset's default."""


class BetaComputerKeyConfig(APIModel):
    """Settings of the computer toolset's `key` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the toolset's default."""


class BetaComputerLeftClickConfig(APIModel):
    """Settings of the computer toolset's `left_click` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the toolset's default."""


class BetaComputerLeftClickDragConfig(APIModel):
    """Settings of the computer toolset's `left_click_drag` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the toolset's default."""


class BetaComputerLeftMouseDownConfig(APIModel):
    """Settings of the computer toolset's `left_mouse_down` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the toolset's default."""


class BetaComputerLeftMouseUpConfig(APIModel):
    """Settings of the computer toolset's `left_mouse_up` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the toolset's default."""


class BetaComputerMiddleClickConfig(APIModel):
    """Settings of the computer toolset's `middle_click` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the toolset's default."""


class BetaComputerMouseMoveConfig(APIModel):
    """Settings of the computer toolset's `mouse_move` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the toolset's default."""


class BetaComputerRightClickConfig(APIModel):
    """Settings of the computer toolset's `right_click` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the toolset's default."""


class BetaComputerScreenshotConfig(APIModel):
    """Settings of the computer toolset's `screenshot` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the toolset's default."""


class BetaComputerScrollConfig(APIModel):
    """Settings of the computer toolset's `scroll` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the toolset's default."""


class BetaComputerTripleClickConfig(APIModel):
    """Settings of the computer toolset's `triple_click` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the toolset's default."""


class BetaComputerTypeConfig(APIModel):
    """Settings of the computer toolset's `type` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the toolset's default."""


class BetaComputerWaitConfig(APIModel):
    """Settings of the computer toolset's `wait` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the toolset's default."""


class BetaComputerZoomConfig(APIModel):
    """Settings of the computer toolset's `zoom` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the toolset's default."""


class BetaComputerToolsetConfigs(APIModel):
    """Settings of the single actions of the computer toolset, as returned by the API; an action
    that is `null` keeps its defaults.
    """

    cursor_position: BetaComputerCursorPositionConfig | None = None
    """Settings for reading the pointer's position."""
    double_click: BetaComputerDoubleClickConfig | None = None
    """Settings for double-clicking."""
    hold_key: BetaComputerHoldKeyConfig | None = None
    """Settings for holding a key down."""
    key: BetaComputerKeyConfig | None = None
    """Settings for pressing a key or key combination."""
    left_click: BetaComputerLeftClickConfig | None = None
    """Settings for clicking with the left button."""
    left_click_drag: BetaComputerLeftClickDragConfig | None = None
    """Settings for dragging with the left button."""
    left_mouse_down: BetaComputerLeftMouseDownConfig | None = None
    """Settings for pressing the left button down."""
    left_mouse_up: BetaComputerLeftMouseUpConfig | None = None
    """Settings for releasing the left button."""
    middle_click: BetaComputerMiddleClickConfig | None = None
    """Settings for clicking with the middle button."""
    mouse_move: BetaComputerMouseMoveConfig | None = None
    """Settings for moving the pointer."""
    right_click: BetaComputerRightClickConfig | None = None
    """Settings for clicking with the right button."""
    screenshot: BetaComputerScreenshotConfig | None = None
    """Settings for taking a screenshot."""
    scroll: BetaComputerScrollConfig | None = None
    """Settings for scrolling."""
    triple_click: BetaComputerTripleClickConfig | None = None
    """Settings for triple-clicking."""
    type: BetaComputerTypeConfig | None = None
    """Settings for typing text."""
    wait: BetaComputerWaitConfig | None = None
    """Settings for waiting."""
    zoom: BetaComputerZoomConfig | None = None
    """Settings for viewing part of the screen in more detail."""


class BetaComputerToolset20260801(APIModel):
    """As returned by the API: the `computer_toolset_20260801` toolset, a set of actions with which
    the model works on a computer desktop that the client operates.
    """

    type: Literal["computer_toolset_20260801"]
    cache_control: BetaCacheControlEphemeral | None = None
    """Prompt-cache breakpoint set at this toolset; `null` if there is none."""
    configs: BetaComputerToolsetConfigs | None = None
    """Settings of single actions; `null` if all keep their defaults."""


class BetaToolComputerUse20241022(APIModel):
    """As returned by the API: the `computer_20241022` version of the computer use tool, with which
    the model controls a desktop by screenshots, mouse and keyboard.
    """

    display_height_px: int
    """Height of the display in pixels."""
    display_width_px: int
    """Width of the display in pixels."""
    name: Literal["computer"]
    type: Literal["computer_20241022"]
    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Callers that may use the tool: `direct` is the model itself, a `code_execution_*` value is
    code running in that version of the code execution tool.
    """
    cache_control: BetaCacheControlEphemeral | None = None
    """Prompt-cache breakpoint set at this tool definition; `null` if there is none."""
    defer_loading: bool | None = None
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    display_number: int | None = None
    """Number of the X11 display to use, such as 1 for `:1`; `null` if none is set."""
    input_examples: list[dict[str, Any]] | None = None
    """Example inputs that show the model how the tool is meant to be called; each is an object that
    fits the tool's input schema.
    """
    strict: bool | None = None
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class BetaToolComputerUse20250124(APIModel):
    """As returned by the API: the `computer_20250124` version of the computer use tool, with which
    the model controls a desktop by screenshots, mouse and keyboard.
    """

    display_height_px: int
    """Height of the display in pixels."""
    display_width_px: int
    """Width of the display in pixels."""
    name: Literal["computer"]
    type: Literal["computer_20250124"]
    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Callers that may use the tool: `direct` is the model itself, a `code_execution_*` value is
    code running in that version of the code execution tool.
    """
    cache_control: BetaCacheControlEphemeral | None = None
    """Prompt-cache breakpoint set at this tool definition; `null` if there is none."""
    defer_loading: bool | None = None
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    display_number: int | None = None
    """Number of the X11 display to use, such as 1 for `:1`; `null` if none is set."""
    input_examples: list[dict[str, Any]] | None = None
    """Example inputs that show the model how the tool is meant to be called; each is an object that
    fits the tool's input schema.
    """
    strict: bool | None = None
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class BetaToolComputerUse20251124(APIModel):
    """As returned by the API: the `computer_20251124` version of the computer use tool, with which
    the model controls a desktop by screenshots, mouse and keyboard.
    """

    display_height_px: int
    """Height of the display in pixels."""
    display_width_px: int
    """Width of the display in pixels."""
    name: Literal["computer"]
    type: Literal["computer_20251124"]
    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Callers that may use the tool: `direct` is the model itself, a `code_execution_*` value is
    code running in that version of the code execution tool.
    """
    cache_control: BetaCacheControlEphemeral | None = None
    """Prompt-cache breakpoint set at this tool definition; `null` if there is none."""
    defer_loading: bool | None = None
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    display_number: int | None = None
    """Number of the X11 display to use, such as 1 for `:1`; `null` if none is set."""
    enable_zoom: bool | None = None
    """Whether the model may use the `zoom` action to view part of the screen in more detail."""
    input_examples: list[dict[str, Any]] | None = None
    """Example inputs that show the model how the tool is meant to be called; each is an object that
    fits the tool's input schema.
    """
    strict: bool | None = None
    """If `true`, the inputs that the model generates are held to the tool's input schema."""
