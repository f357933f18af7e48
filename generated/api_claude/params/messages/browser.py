# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. The browser toolset: one configuration per action, and browser state."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import params as _params


class BrowserCloseTabConfigParam(TypedDict):
    """Settings of the browser toolset's `close_tab` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserDoubleClickConfigParam(TypedDict):
    """Settings of the browser toolset's `double_click` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserFileUploadConfigParam(TypedDict):
    """Settings of the browser toolset's `file_upload` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is off."""


class BrowserFindConfigParam(TypedDict):
    """Settings of the browser toolset's `find` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserFormInputConfigParam(TypedDict):
    """Settings of the browser toolset's `form_input` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserGetPageTextConfigParam(TypedDict):
    """Settings of the browser toolset's `get_page_text` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserHoldKeyConfigParam(TypedDict):
    """Settings of the browser toolset's `hold_key` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserHoverConfigParam(TypedDict):
    """Settings of the browser toolset's `hover` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserJavascriptExecConfigParam(TypedDict):
    """Settings of the browser toolset's `javascript_exec` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is off."""


class BrowserKeyConfigParam(TypedDict):
    """Settings of the browser toolset's `key` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserLeftClickConfigParam(TypedDict):
    """Settings of the browser toolset's `left_click` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserLeftClickDragConfigParam(TypedDict):
    """Settings of the browser toolset's `left_click_drag` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserLeftMouseDownConfigParam(TypedDict):
    """Settings of the browser toolset's `left_mouse_down` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserLeftMouseUpConfigParam(TypedDict):
    """Settings of the browser toolset's `left_mouse_up` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserListTabsConfigParam(TypedDict):
    """Settings of the browser toolset's `list_tabs` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserMiddleClickConfigParam(TypedDict):
    """Settings of the browser toolset's `middle_click` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserMouseMoveConfigParam(TypedDict):
    """Settings of the browser toolset's `mouse_move` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserNavigateConfigParam(TypedDict):
    """Settings of the browser toolset's `navigate` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserNewTabConfigParam(TypedDict):
    """Settings of the browser toolset's `new_tab` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserReadConsoleConfigParam(TypedDict):
    """Settings of the browser toolset's `read_console` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is off."""


class BrowserReadNetworkConfigParam(TypedDict):
    """Settings of the browser toolset's `read_network` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is off."""


class BrowserReadPageConfigParam(TypedDict):
    """Settings of the browser toolset's `read_page` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserRightClickConfigParam(TypedDict):
    """Settings of the browser toolset's `right_click` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserScreenshotConfigParam(TypedDict):
    """Settings of the browser toolset's `screenshot` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserScrollConfigParam(TypedDict):
    """Settings of the browser toolset's `scroll` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserScrollToConfigParam(TypedDict):
    """Settings of the browser toolset's `scroll_to` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserStateChangeDownloadCompletedParam(TypedDict):
    """Reports that a download has finished."""

    download_id: str
    """Identifier of the download, the same in all changes that concern it."""
    type: Literal["download_completed"]
    url: str
    """URL the file was downloaded from."""
    path: NotRequired[str | None]
    """Path at which the file was saved; `null` or absent if it is not reported."""
    size_bytes: NotRequired[int | None]
    """Size of the file in bytes; `null` or absent if it is not reported."""


class BrowserStateChangeDownloadFailedParam(TypedDict):
    """Reports that a download has failed."""

    download_id: str
    """Identifier of the download, the same in all changes that concern it."""
    type: Literal["download_failed"]
    url: str
    """URL the file was to be downloaded from."""
    error: NotRequired[str | None]
    """Why the download failed; `null` or absent if it is not reported."""


class BrowserStateChangeDownloadStartedParam(TypedDict):
    """Reports that a download has started."""

    download_id: str
    """Identifier of the download, the same in all changes that concern it."""
    type: Literal["download_started"]
    url: str
    """URL the file is downloaded from."""


class BrowserStateChangeTabOpenedParam(TypedDict):
    """Reports that a tab was opened."""

    tab_id: str
    """Identifier of the new tab."""
    type: Literal["tab_opened"]


BrowserStateChangeParam: TypeAlias = Union[
    BrowserStateChangeTabOpenedParam,
    BrowserStateChangeDownloadStartedParam,
    BrowserStateChangeDownloadCompletedParam,
    BrowserStateChangeDownloadFailedParam,
]
"""A change in the browser's state: a tab opened, or a download started, completed or failed."""


class BrowserStateTabEntryParam(TypedDict):
    """A tab that is open in the browser."""

    tab_id: str
    """Identifier of the tab, as used in browser actions."""
    title: str
    """Title of the page in the tab."""
    url: str
    """URL of the page in the tab."""
    active: NotRequired[bool]
    """Whether the tab is the one in the foreground."""


class BrowserStateBlockParam(TypedDict):
    """Content block that reports the current state of the browser to the model."""

    tabs: Sequence[BrowserStateTabEntryParam]
    """The tabs that are open."""
    type: Literal["browser_state"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Sets a prompt-cache breakpoint at this block; `null` or absent sets none."""
    state_changes: NotRequired[Sequence[BrowserStateChangeParam] | None]
    """What has changed in the browser, such as tabs opened or downloads; `null` or absent reports
    no changes.
    """


class BrowserSwitchTabConfigParam(TypedDict):
    """Settings of the browser toolset's `switch_tab` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserTripleClickConfigParam(TypedDict):
    """Settings of the browser toolset's `triple_click` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserTypeConfigParam(TypedDict):
    """Settings of the browser toolset's `type` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserWaitConfigParam(TypedDict):
    """Settings of the browser toolset's `wait` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserZoomConfigParam(TypedDict):
    """Settings of the browser toolset's `zoom` action."""

    defer_loading: NotRequired[bool | None]
    """If `true`, the action's definition is withheld from the model until tool search finds it;
    `null` or absent keeps the default.
    """
    enabled: NotRequired[bool | None]
    """Whether the model may use the action; `null` or absent keeps the default, which is on."""


class BrowserToolsetConfigsParam(TypedDict):
    """Settings of the single actions of the browser toolset; an action that is `null` or absent
    keeps its defaults.
    """

    close_tab: NotRequired[BrowserCloseTabConfigParam | None]
    """Settings for closing a tab."""
    double_click: NotRequired[BrowserDoubleClickConfigParam | None]
    """Settings for double-clicking."""
    file_upload: NotRequired[BrowserFileUploadConfigParam | None]
    """Settings for uploading files to a page."""
    find: NotRequired[BrowserFindConfigParam | None]
    """Settings for finding elements on a page."""
    form_input: NotRequired[BrowserFormInputConfigParam | None]
    """Settings for setting the value of a form field."""
    get_page_text: NotRequired[BrowserGetPageTextConfigParam | None]
    """Settings for reading a page's text."""
    hold_key: NotRequired[BrowserHoldKeyConfigParam | None]
    """Settings for holding a key down."""
    hover: NotRequired[BrowserHoverConfigParam | None]
    """Settings for hovering over an element."""
    javascript_exec: NotRequired[BrowserJavascriptExecConfigParam | None]
    """Settings for running JavaScript in a page."""
    key: NotRequired[BrowserKeyConfigParam | None]
    """Settings for pressing a key or key combination."""
    left_click: NotRequired[BrowserLeftClickConfigParam | None]
    """Settings for clicking with the left button."""
    left_click_drag: NotRequired[BrowserLeftClickDragConfigParam | None]
    """Settings for dragging with the left button."""
    left_mouse_down: NotRequired[BrowserLeftMouseDownConfigParam | None]
    """Settings for pressing the left button down."""
    left_mouse_up: NotRequired[BrowserLeftMouseUpConfigParam | None]
    """Settings for releasing the left button."""
    list_tabs: NotRequired[BrowserListTabsConfigParam | None]
    """Settings for listing the open tabs."""
    middle_click: NotRequired[BrowserMiddleClickConfigParam | None]
    """Settings for clicking with the middle button."""
    mouse_move: NotRequired[BrowserMouseMoveConfigParam | None]
    """Settings for moving the pointer."""
    navigate: NotRequired[BrowserNavigateConfigParam | None]
    """Settings for going to a page."""
    new_tab: NotRequired[BrowserNewTabConfigParam | None]
    """Settings for opening a tab."""
    read_console: NotRequired[BrowserReadConsoleConfigParam | None]
    """Settings for reading the console."""
    read_network: NotRequired[BrowserReadNetworkConfigParam | None]
    """Settings for reading network activity."""
    read_page: NotRequired[BrowserReadPageConfigParam | None]
    """Settings for reading a page's structure."""
    right_click: NotRequired[BrowserRightClickConfigParam | None]
    """Settings for clicking with the right button."""
    screenshot: NotRequired[BrowserScreenshotConfigParam | None]
    """Settings for taking a screenshot."""
    scroll: NotRequired[BrowserScrollConfigParam | None]
    """Settings for scrolling."""
    scroll_to: NotRequired[BrowserScrollToConfigParam | None]
    """Settings for scrolling to an element."""
    switch_tab: NotRequired[BrowserSwitchTabConfigParam | None]
    """Settings for switching to another tab."""
    triple_click: NotRequired[BrowserTripleClickConfigParam | None]
    """Settings for triple-clicking."""
    type: NotRequired[BrowserTypeConfigParam | None]
    """Settings for typing text."""
    wait: NotRequired[BrowserWaitConfigParam | None]
    """Settings for waiting."""
    zoom: NotRequired[BrowserZoomConfigParam | None]
    """Settings for viewing part of the page in more detail."""


class BrowserToolset20260801Param(TypedDict):
    """The `browser_toolset_20260801` toolset, a set of actions with which the model works in a web
    browser that the client operates.
    """

    type: Literal["browser_toolset_20260801"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Sets a prompt-cache breakpoint at this toolset; `null` or absent sets none."""
    configs: NotRequired[BrowserToolsetConfigsParam | None]
    """Settings of single actions; `null` or absent keeps the defaults of all."""


prepare(globals())
