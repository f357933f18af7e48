# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. The browser toolset: one configuration per action, and
browser state.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BrowserCloseTabConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserDoubleClickConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserFileUploadConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserFindConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserFormInputConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserGetPageTextConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserHoldKeyConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserHoverConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserJavascriptExecConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserKeyConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserLeftClickConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserLeftClickDragConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserLeftMouseDownConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserLeftMouseUpConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserListTabsConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserMiddleClickConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserMouseMoveConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserNavigateConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserNewTabConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserReadConsoleConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserReadNetworkConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserReadPageConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserRightClickConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserScreenshotConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserScrollConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserScrollToConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserStateBlockParam": {
        "type": "object",
        "properties": {
            "tabs": {
                "type": "array",
                "items": {"ref": "messages.browser.BrowserStateTabEntryParam"},
            },
            "type": {"enum": ["browser_state"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "state_changes": {
                "type": "array",
                "null": True,
                "items": {"ref": "messages.browser.BrowserStateChangeParam"},
            },
        },
        "required": ["tabs", "type"],
    },
    "BrowserStateChangeDownloadCompletedParam": {
        "type": "object",
        "properties": {
            "download_id": {"type": "string"},
            "type": {"enum": ["download_completed"]},
            "url": {"type": "string"},
            "path": {"type": "string", "null": True},
            "size_bytes": {"type": "integer", "null": True},
        },
        "required": ["download_id", "type", "url"],
    },
    "BrowserStateChangeDownloadFailedParam": {
        "type": "object",
        "properties": {
            "download_id": {"type": "string"},
            "type": {"enum": ["download_failed"]},
            "url": {"type": "string"},
            "error": {"type": "string", "null": True},
        },
        "required": ["download_id", "type", "url"],
    },
    "BrowserStateChangeDownloadStartedParam": {
        "type": "object",
        "properties": {
            "download_id": {"type": "string"},
            "type": {"enum": ["download_started"]},
            "url": {"type": "string"},
        },
        "required": ["download_id", "type", "url"],
    },
    "BrowserStateChangeParam": {
        "tag": "type",
        "members": {
            "tab_opened": "messages.browser.BrowserStateChangeTabOpenedParam",
            "download_started": "messages.browser.BrowserStateChangeDownloadStartedParam",
            "download_completed": "messages.browser.BrowserStateChangeDownloadCompletedParam",
            "download_failed": "messages.browser.BrowserStateChangeDownloadFailedParam",
        },
    },
    "BrowserStateChangeTabOpenedParam": {
        "type": "object",
        "properties": {"tab_id": {"type": "string"}, "type": {"enum": ["tab_opened"]}},
        "required": ["tab_id", "type"],
    },
    "BrowserStateTabEntryParam": {
        "type": "object",
        "properties": {
            "tab_id": {"type": "string"},
            "title": {"type": "string"},
            "url": {"type": "string"},
            "active": {"type": "boolean"},
        },
        "required": ["tab_id", "title", "url"],
    },
    "BrowserSwitchTabConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserToolset20260801Param": {
        "type": "object",
        "properties": {
            "type": {"enum": ["browser_toolset_20260801"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "configs": {"ref": "messages.browser.BrowserToolsetConfigsParam", "null": True},
        },
        "required": ["type"],
    },
    "BrowserToolsetConfigsParam": {
        "type": "object",
        "properties": {
            "close_tab": {"ref": "messages.browser.BrowserCloseTabConfigParam", "null": True},
            "double_click": {"ref": "messages.browser.BrowserDoubleClickConfigParam", "null": True},
            "file_upload": {"ref": "messages.browser.BrowserFileUploadConfigParam", "null": True},
            "find": {"ref": "messages.browser.BrowserFindConfigParam", "null": True},
            "form_input": {"ref": "messages.browser.BrowserFormInputConfigParam", "null": True},
            "get_page_text": {
                "ref": "messages.browser.BrowserGetPageTextConfigParam",
                "null": True,
            },
            "hold_key": {"ref": "messages.browser.BrowserHoldKeyConfigParam", "null": True},
            "hover": {"ref": "messages.browser.BrowserHoverConfigParam", "null": True},
            "javascript_exec": {
                "ref": "messages.browser.BrowserJavascriptExecConfigParam",
                "null": True,
            },
            "key": {"ref": "messages.browser.BrowserKeyConfigParam", "null": True},
            "left_click": {"ref": "messages.browser.BrowserLeftClickConfigParam", "null": True},
            "left_click_drag": {
                "ref": "messages.browser.BrowserLeftClickDragConfigParam",
                "null": True,
            },
            "left_mouse_down": {
                "ref": "messages.browser.BrowserLeftMouseDownConfigParam",
                "null": True,
            },
            "left_mouse_up": {
                "ref": "messages.browser.BrowserLeftMouseUpConfigParam",
                "null": True,
            },
            "list_tabs": {"ref": "messages.browser.BrowserListTabsConfigParam", "null": True},
            "middle_click": {"ref": "messages.browser.BrowserMiddleClickConfigParam", "null": True},
            "mouse_move": {"ref": "messages.browser.BrowserMouseMoveConfigParam", "null": True},
            "navigate": {"ref": "messages.browser.BrowserNavigateConfigParam", "null": True},
            "new_tab": {"ref": "messages.browser.BrowserNewTabConfigParam", "null": True},
            "read_console": {"ref": "messages.browser.BrowserReadConsoleConfigParam", "null": True},
            "read_network": {"ref": "messages.browser.BrowserReadNetworkConfigParam", "null": True},
            "read_page": {"ref": "messages.browser.BrowserReadPageConfigParam", "null": True},
            "right_click": {"ref": "messages.browser.BrowserRightClickConfigParam", "null": True},
            "screenshot": {"ref": "messages.browser.BrowserScreenshotConfigParam", "null": True},
            "scroll": {"ref": "messages.browser.BrowserScrollConfigParam", "null": True},
            "scroll_to": {"ref": "messages.browser.BrowserScrollToConfigParam", "null": True},
            "switch_tab": {"ref": "messages.browser.BrowserSwitchTabConfigParam", "null": True},
            "triple_click": {"ref": "messages.browser.BrowserTripleClickConfigParam", "null": True},
            "type": {"ref": "messages.browser.BrowserTypeConfigParam", "null": True},
            "wait": {"ref": "messages.browser.BrowserWaitConfigParam", "null": True},
            "zoom": {"ref": "messages.browser.BrowserZoomConfigParam", "null": True},
        },
    },
    "BrowserTripleClickConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserTypeConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserWaitConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BrowserZoomConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
}
