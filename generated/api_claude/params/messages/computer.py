# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. The computer-use tools and the computer toolset: one configuration per action."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import params as _params


class BetaToolComputerUse20241022Param(TypedDict):
    """The `computer_20241022` version of the computer use tool, with which the model controls a
    desktop by screenshots, mouse and keyboard.
    """

    display_height_px: int
    """Height of the display in pixels, at least 1."""
    display_width_px: int
    """Width of the display in pixels, at least 1."""
    name: Literal["computer"]
    type: Literal["computer_20241022"]
    allowed_callers: NotRequired[
        Sequence[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
        ]
    ]
    """Callers that may use the tool: `direct` is the model itself, a `code_execution_*` value is
    code running in that version of the code execution tool.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Sets a prompt-cache breakpoint at this tool definition; `null` or absent sets none."""
    defer_loading: NotRequired[bool]
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    display_number: NotRequired[int | None]
    """Number of the X11 display to use, from 0, such as 1 for `:1`; `null` or absent if there is
    none to name.
    """
    input_examples: NotRequired[Sequence[Mapping[str, Any]]]
    """Example inputs that show the model how the tool is meant to be called; each is an object that
    fits the tool's input schema.
    """
    strict: NotRequired[bool]
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class BetaToolComputerUse20250124Param(TypedDict):
    """The `computer_20250124` version of the computer use tool, with which the model controls a
    desktop by screenshots, mouse and keyboard.
    """

    display_height_px: int
    """Height of the display in pixels, at least 1."""
    display_width_px: int
    """Width of the display in pixels, at least 1."""
    name: Literal["computer"]
    type: Literal["computer_20250124"]
    allowed_callers: NotRequired[
        Sequence[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
        ]
    ]
    """Callers that may use the tool: `direct` is the model itself, a `code_execution_*` value is
    code running in that version of the code execution tool.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Sets a prompt-cache breakpoint at this tool definition; `null` or absent sets none."""
    defer_loading: NotRequired[bool]
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    display_number: NotRequired[int | None]
    """Number of the X11 display to use, from 0, such as 1 for `:1`; `null` or absent if there is
    none to name.
    """
    input_examples: NotRequired[Sequence[Mapping[str, Any]]]
    """Example inputs that show the model how the tool is meant to be called; each is an object that
    fits the tool's input schema.
    """
    strict: NotRequired[bool]
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class BetaToolComputerUse20251124Param(TypedDict):
    """The `computer_20251124` version of the computer use tool, with which the model controls a
    desktop by screenshots, mouse and keyboard.
    """

    display_height_px: int
    """Height of the display in pixels, at least 1."""
    display_width_px: int
    """Width of the display in pixels, at least 1."""
    name: Literal["computer"]
    type: Literal["computer_20251124"]
    allowed_callers: NotRequired[
        Sequence[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
        ]
    ]
    """Callers that may use the tool: `direct` is the model itself, a `code_execution_*` value is
    code running in that version of the code execution tool.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Sets a prompt-cache breakpoint at this tool definition; `null` or absent sets none."""
    defer_loading: NotRequired[bool]
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    display_number: NotRequired[int | None]
    """Number of the X11 display to use, from 0, such as 1 for `:1`; `null` or absent if there is
    none to name.
    """
    enable_zoom: NotRequired[bool]
    """Whether the model may use the `zoom` action to view part of the screen in more detail."""
    input_examples: NotRequired[Sequence[Mapping[str, Any]]]
    """Example inputs that show the model how the tool is meant to be called; each is an object that
    fits the tool's input schema.
    """
    strict: NotRequired[bool]
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class ComputerCursorPositionConfigParam(TypedDict):
    """Settings of the computer toolset's `cursor_position` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the toolset's default."""


class ComputerDoubleClickConfigParam(TypedDict):
    """Settings of the computer toolset's `double_click` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the toolset's default."""


class ComputerHoldKeyConfigParam(TypedDict):
    """Settings of the computer toolset's `hold_key` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the toolset's default."""


class ComputerKeyConfigParam(TypedDict):
    """Settings of the computer toolset's `key` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the toolset's default."""


class ComputerLeftClickConfigParam(TypedDict):
    """Settings of the computer toolset's `left_click` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the toolset's default."""


class ComputerLeftClickDragConfigParam(TypedDict):
    """Settings of the computer toolset's `left_click_drag` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the toolset's default."""


class ComputerLeftMouseDownConfigParam(TypedDict):
    """Settings of the computer toolset's `left_mouse_down` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the toolset's default."""


class ComputerLeftMouseUpConfigParam(TypedDict):
    """Settings of the computer toolset's `left_mouse_up` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the toolset's default."""


class ComputerMiddleClickConfigParam(TypedDict):
    """Settings of the computer toolset's `middle_click` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the toolset's default."""


class ComputerMouseMoveConfigParam(TypedDict):
    """Settings of the computer toolset's `mouse_move` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the toolset's default."""


class ComputerRightClickConfigParam(TypedDict):
    """Settings of the computer toolset's `right_click` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the toolset's default."""


class ComputerScreenshotConfigParam(TypedDict):
    """Settings of the computer toolset's `screenshot` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the toolset's default."""


class ComputerScrollConfigParam(TypedDict):
    """Settings of the computer toolset's `scroll` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the toolset's default."""


class ComputerTripleClickConfigParam(TypedDict):
    """Settings of the computer toolset's `triple_click` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the toolset's default."""


class ComputerTypeConfigParam(TypedDict):
    """Settings of the computer toolset's `type` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the toolset's default."""


class ComputerWaitConfigParam(TypedDict):
    """Settings of the computer toolset's `wait` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the toolset's default."""


class ComputerZoomConfigParam(TypedDict):
    """Settings of the computer toolset's `zoom` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the toolset's default."""


class ComputerToolsetConfigsParam(TypedDict):
    """Settings of the single actions of the computer toolset; an action that is `null` or absent
    keeps its defaults.
    """

    cursor_position: NotRequired[ComputerCursorPositionConfigParam | None]
    """Settings for reading the pointer's position."""
    double_click: NotRequired[ComputerDoubleClickConfigParam | None]
    """Settings for double-clicking."""
    hold_key: NotRequired[ComputerHoldKeyConfigParam | None]
    """Settings for holding a key down."""
    key: NotRequired[ComputerKeyConfigParam | None]
    """Settings for pressing a key or key combination."""
    left_click: NotRequired[ComputerLeftClickConfigParam | None]
    """Settings for clicking with the left button."""
    left_click_drag: NotRequired[ComputerLeftClickDragConfigParam | None]
    """Settings for dragging with the left button."""
    left_mouse_down: NotRequired[ComputerLeftMouseDownConfigParam | None]
    """Settings for pressing the left button down."""
    left_mouse_up: NotRequired[ComputerLeftMouseUpConfigParam | None]
    """Settings for releasing the left button."""
    middle_click: NotRequired[ComputerMiddleClickConfigParam | None]
    """Settings for clicking with the middle button."""
    mouse_move: NotRequired[ComputerMouseMoveConfigParam | None]
    """Settings for moving the pointer."""
    right_click: NotRequired[ComputerRightClickConfigParam | None]
    """Settings for clicking with the right button."""
    screenshot: NotRequired[ComputerScreenshotConfigParam | None]
    """Settings for taking a screenshot."""
    scroll: NotRequired[ComputerScrollConfigParam | None]
    """Settings for scrolling."""
    triple_click: NotRequired[ComputerTripleClickConfigParam | None]
    """Settings for triple-clicking."""
    type: NotRequired[ComputerTypeConfigParam | None]
    """Settings for typing text."""
    wait: NotRequired[ComputerWaitConfigParam | None]
    """Settings for waiting."""
    zoom: NotRequired[ComputerZoomConfigParam | None]
    """Settings for viewing part of the screen in more detail."""


class ComputerToolset20260801Param(TypedDict):
    """The `computer_toolset_20260801` toolset, a set of actions with which the model works on a
    computer desktop that the client operates.
    """

    type: Literal["computer_toolset_20260801"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Sets a prompt-cache breakpoint at this toolset; `null` or absent sets none."""
    configs: NotRequired[ComputerToolsetConfigsParam | None]
    """Settings of single actions; `null` or absent keeps the defaults of all."""


prepare(globals())
