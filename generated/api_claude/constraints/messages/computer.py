# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. The computer-use tools and the computer toolset: one
configuration per action.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaToolComputerUse20241022Param": {
        "type": "object",
        "properties": {
            "display_height_px": {"type": "integer", "minimum": 1},
            "display_width_px": {"type": "integer", "minimum": 1},
            "name": {"enum": ["computer"]},
            "type": {"enum": ["computer_20241022"]},
            "allowed_callers": {
                "type": "array",
                "items": {
                    "enum": [
                        "direct",
                        "code_execution_20250825",
                        "code_execution_20260120",
                        "code_execution_20260521",
                    ]
                },
            },
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "defer_loading": {"type": "boolean"},
            "display_number": {"type": "integer", "null": True, "minimum": 0},
            "input_examples": {"type": "array", "items": {"type": "object", "others": True}},
            "strict": {"type": "boolean"},
        },
        "required": ["display_height_px", "display_width_px", "name", "type"],
    },
    "BetaToolComputerUse20250124Param": {
        "type": "object",
        "properties": {
            "display_height_px": {"type": "integer", "minimum": 1},
            "display_width_px": {"type": "integer", "minimum": 1},
            "name": {"enum": ["computer"]},
            "type": {"enum": ["computer_20250124"]},
            "allowed_callers": {
                "type": "array",
                "items": {
                    "enum": [
                        "direct",
                        "code_execution_20250825",
                        "code_execution_20260120",
                        "code_execution_20260521",
                    ]
                },
            },
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "defer_loading": {"type": "boolean"},
            "display_number": {"type": "integer", "null": True, "minimum": 0},
            "input_examples": {"type": "array", "items": {"type": "object", "others": True}},
            "strict": {"type": "boolean"},
        },
        "required": ["display_height_px", "display_width_px", "name", "type"],
    },
    "BetaToolComputerUse20251124Param": {
        "type": "object",
        "properties": {
            "display_height_px": {"type": "integer", "minimum": 1},
            "display_width_px": {"type": "integer", "minimum": 1},
            "name": {"enum": ["computer"]},
            "type": {"enum": ["computer_20251124"]},
            "allowed_callers": {
                "type": "array",
                "items": {
                    "enum": [
                        "direct",
                        "code_execution_20250825",
                        "code_execution_20260120",
                        "code_execution_20260521",
                    ]
                },
            },
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "defer_loading": {"type": "boolean"},
            "display_number": {"type": "integer", "null": True, "minimum": 0},
            "enable_zoom": {"type": "boolean"},
            "input_examples": {"type": "array", "items": {"type": "object", "others": True}},
            "strict": {"type": "boolean"},
        },
        "required": ["display_height_px", "display_width_px", "name", "type"],
    },
    "ComputerCursorPositionConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "ComputerDoubleClickConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "ComputerHoldKeyConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "ComputerKeyConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "ComputerLeftClickConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "ComputerLeftClickDragConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "ComputerLeftMouseDownConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "ComputerLeftMouseUpConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "ComputerMiddleClickConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "ComputerMouseMoveConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "ComputerRightClickConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "ComputerScreenshotConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "ComputerScrollConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "ComputerToolset20260801Param": {
        "type": "object",
        "properties": {
            "type": {"enum": ["computer_toolset_20260801"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "configs": {"ref": "messages.computer.ComputerToolsetConfigsParam", "null": True},
        },
        "required": ["type"],
    },
    "ComputerToolsetConfigsParam": {
        "type": "object",
        "properties": {
            "cursor_position": {
                "ref": "messages.computer.ComputerCursorPositionConfigParam",
                "null": True,
            },
            "double_click": {
                "ref": "messages.computer.ComputerDoubleClickConfigParam",
                "null": True,
            },
            "hold_key": {"ref": "messages.computer.ComputerHoldKeyConfigParam", "null": True},
            "key": {"ref": "messages.computer.ComputerKeyConfigParam", "null": True},
            "left_click": {"ref": "messages.computer.ComputerLeftClickConfigParam", "null": True},
            "left_click_drag": {
                "ref": "messages.computer.ComputerLeftClickDragConfigParam",
                "null": True,
            },
            "left_mouse_down": {
                "ref": "messages.computer.ComputerLeftMouseDownConfigParam",
                "null": True,
            },
            "left_mouse_up": {
                "ref": "messages.computer.ComputerLeftMouseUpConfigParam",
                "null": True,
            },
            "middle_click": {
                "ref": "messages.computer.ComputerMiddleClickConfigParam",
                "null": True,
            },
            "mouse_move": {"ref": "messages.computer.ComputerMouseMoveConfigParam", "null": True},
            "right_click": {"ref": "messages.computer.ComputerRightClickConfigParam", "null": True},
            "screenshot": {"ref": "messages.computer.ComputerScreenshotConfigParam", "null": True},
            "scroll": {"ref": "messages.computer.ComputerScrollConfigParam", "null": True},
            "triple_click": {
                "ref": "messages.computer.ComputerTripleClickConfigParam",
                "null": True,
            },
            "type": {"ref": "messages.computer.ComputerTypeConfigParam", "null": True},
            "wait": {"ref": "messages.computer.ComputerWaitConfigParam", "null": True},
            "zoom": {"ref": "messages.computer.ComputerZoomConfigParam", "null": True},
        },
    },
    "ComputerTripleClickConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "ComputerTypeConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "ComputerWaitConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "ComputerZoomConfigParam": {
        "type": "object",
        "properties": {
            "defer_loading": {"type": "boolean", "null": True},
            "enabled": {"type": "boolean", "null": True},
        },
    },
}
