# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. The browser toolset, as responses repeat its definition."""

from typing import Literal

from api_claude_runtime.replies.models import APIModel

from .config import BetaCacheControlEphemeral


class BetaBrowserCloseTabConfig(APIModel):
    """Settings of the browser toolset's `close_tab` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserDoubleClickConfig(APIModel):
    """Settings of the browser toolset's `double_click` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserFileUploadConfig(APIModel):
    """Settings of the browser toolset's `file_upload` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is off."""


class BetaBrowserFindConfig(APIModel):
    """Settings of the browser toolset's `find` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserFormInputConfig(APIModel):
    """Settings of the browser toolset's `form_input` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserGetPageTextConfig(APIModel):
    """Settings of the browser toolset's `get_page_text` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserHoldKeyConfig(APIModel):
    """Settings of the browser toolset's `hold_key` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserHoverConfig(APIModel):
    """Settings of the browser toolset's `hover` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserJavascriptExecConfig(APIModel):
    """Settings of the browser toolset's `javascript_exec` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is off."""


class BetaBrowserKeyConfig(APIModel):
    """Settings of the browser toolset's `key` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserLeftClickConfig(APIModel):
    """Settings of the browser toolset's `left_click` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserLeftClickDragConfig(APIModel):
    """Settings of the browser toolset's `left_click_drag` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserLeftMouseDownConfig(APIModel):
    """Settings of the browser toolset's `left_mouse_down` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserLeftMouseUpConfig(APIModel):
    """Settings of the browser toolset's `left_mouse_up` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserListTabsConfig(APIModel):
    """Settings of the browser toolset's `list_tabs` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserMiddleClickConfig(APIModel):
    """Settings of the browser toolset's `middle_click` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserMouseMoveConfig(APIModel):
    """Settings of the browser toolset's `mouse_move` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserNavigateConfig(APIModel):
    """Settings of the browser toolset's `navigate` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserNewTabConfig(APIModel):
    """Settings of the browser toolset's `new_tab` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserReadConsoleConfig(APIModel):
    """Settings of the browser toolset's `read_console` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is off."""


class BetaBrowserReadNetworkConfig(APIModel):
    """Settings of the browser toolset's `read_network` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is off."""


class BetaBrowserReadPageConfig(APIModel):
    """Settings of the browser toolset's `read_page` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserRightClickConfig(APIModel):
    """Settings of the browser toolset's `right_click` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserScreenshotConfig(APIModel):
    """Settings of the browser toolset's `screenshot` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserScrollConfig(APIModel):
    """Settings of the browser toolset's `scroll` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserScrollToConfig(APIModel):
    """Settings of the browser toolset's `scroll_to` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserSwitchTabConfig(APIModel):
    """Settings of the browser toolset's `switch_tab` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserTripleClickConfig(APIModel):
    """Settings of the browser toolset's `triple_click` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserTypeConfig(APIModel):
    """Settings of the browser toolset's `type` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserWaitConfig(APIModel):
    """Settings of the browser toolset's `wait` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserZoomConfig(APIModel):
    """Settings of the browser toolset's `zoom` action, as returned by the API."""

    defer_loading: bool | None = None
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` if not set.
    """
    enabled: bool | None = None
    """Whether the model may use the action; `null` keeps the default, which is on."""


class BetaBrowserToolsetConfigs(APIModel):
    """Settings of the single actions of the browser toolset, as returned by the API; an action that
    is `null` keeps its defaults.
    """

    close_tab: BetaBrowserCloseTabConfig | None = None
    """Settings for closing a tab."""
    double_click: BetaBrowserDoubleClickConfig | None = None
    """Settings for double-clicking."""
    file_upload: BetaBrowserFileUploadConfig | None = None
    """Settings for uploading files to a page."""
    find: BetaBrowserFindConfig | None = None
    """Settings for finding elements on a page."""
    form_input: BetaBrowserFormInputConfig | None = None
    """Settings for setting the value of a form field."""
    get_page_text: BetaBrowserGetPageTextConfig | None = None
    """Settings for reading a page's text."""
    hold_key: BetaBrowserHoldKeyConfig | None = None
    """Settings for holding a key down."""
    hover: BetaBrowserHoverConfig | None = None
    """Settings for hovering over an element."""
    javascript_exec: BetaBrowserJavascriptExecConfig | None = None
    """Settings for running JavaScript in a page."""
    key: BetaBrowserKeyConfig | None = None
    """Settings for pressing a key or key combination."""
    left_click: BetaBrowserLeftClickConfig | None = None
    """Settings for clicking with the left button."""
    left_click_drag: BetaBrowserLeftClickDragConfig | None = None
    """Settings for dragging with the left button."""
    left_mouse_down: BetaBrowserLeftMouseDownConfig | None = None
    """Settings for pressing the left button down."""
    left_mouse_up: BetaBrowserLeftMouseUpConfig | None = None
    """Settings for releasing the left button."""
    list_tabs: BetaBrowserListTabsConfig | None = None
    """Settings for listing the open tabs."""
    middle_click: BetaBrowserMiddleClickConfig | None = None
    """Settings for clicking with the middle button."""
    mouse_move: BetaBrowserMouseMoveConfig | None = None
    """Settings for moving the pointer."""
    navigate: BetaBrowserNavigateConfig | None = None
    """Settings for going to a page."""
    new_tab: BetaBrowserNewTabConfig | None = None
    """Settings for opening a tab."""
    read_console: BetaBrowserReadConsoleConfig | None = None
    """Settings for reading the console."""
    read_network: BetaBrowserReadNetworkConfig | None = None
    """Settings for reading network activity."""
    read_page: BetaBrowserReadPageConfig | None = None
    """Settings for reading a page's structure."""
    right_click: BetaBrowserRightClickConfig | None = None
    """Settings for clicking with the right button."""
    screenshot: BetaBrowserScreenshotConfig | None = None
    """Settings for taking a screenshot."""
    scroll: BetaBrowserScrollConfig | None = None
    """Settings for scrolling."""
    scroll_to: BetaBrowserScrollToConfig | None = None
    """Settings for scrolling to an element."""
    switch_tab: BetaBrowserSwitchTabConfig | None = None
    """Settings for switching to another tab."""
    triple_click: BetaBrowserTripleClickConfig | None = None
    """Settings for triple-clicking."""
    type: BetaBrowserTypeConfig | None = None
    """Settings for typing text."""
    wait: BetaBrowserWaitConfig | None = None
    """Settings for waiting."""
    zoom: BetaBrowserZoomConfig | None = None
    """Settings for viewing part of the page in more detail."""


class BetaBrowserToolset20260801(APIModel):
    """As returned by the API: the `browser_toolset_20260801` toolset, a set of actions with which
    the model works in a web browser that the client operates.
    """

    type: Literal["browser_toolset_20260801"]
    cache_control: BetaCacheControlEphemeral | None = None
    """Prompt-cache breakpoint set at this toolset; `null` if there is none."""
    configs: BetaBrowserToolsetConfigs | None = None
    """Settings of single actions; `null` if all keep their defaults."""
