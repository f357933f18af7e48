# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Images, documents and search results: the blocks and
where their bytes come from.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "Base64ImageSourceParam": {
        "type": "object",
        "properties": {
            "data": {"type": "string", "contentEncoding": "base64"},
            "media_type": {"enum": ["image/jpeg", "image/png", "image/gif", "image/webp"]},
            "type": {"enum": ["base64"]},
        },
        "required": ["data", "media_type", "type"],
    },
    "Base64PDFSourceParam": {
        "type": "object",
        "properties": {
            "data": {"type": "string", "contentEncoding": "base64"},
            "media_type": {"enum": ["application/pdf"]},
            "type": {"enum": ["base64"]},
        },
        "required": ["data", "media_type", "type"],
    },
    "ContentBlockSourceContentParam": {
        "tag": "type",
        "members": {
            "text": "messages.content.TextBlockParam",
            "image": "messages.media.ImageBlockParam",
        },
    },
    "ContentBlockSourceParam": {
        "type": "object",
        "properties": {
            "content": {
                "any": [
                    {"type": "string"},
                    {
                        "type": "array",
                        "items": {"ref": "messages.media.ContentBlockSourceContentParam"},
                    },
                ]
            },
            "type": {"enum": ["content"]},
        },
        "required": ["content", "type"],
    },
    "DocumentBlockParam": {
        "type": "object",
        "properties": {
            "source": {"ref": "messages.media.DocumentBlockParamSource"},
            "type": {"enum": ["document"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "citations": {"ref": "messages.citations.CitationsConfigParam", "null": True},
            "context": {"type": "string", "null": True, "minLength": 1},
            "title": {"type": "string", "null": True, "minLength": 1, "maxLength": 500},
        },
        "required": ["source", "type"],
    },
    "DocumentBlockParamSource": {
        "tag": "type",
        "members": {
            "base64": "messages.media.Base64PDFSourceParam",
            "text": "messages.media.PlainTextSourceParam",
            "content": "messages.media.ContentBlockSourceParam",
            "url": "messages.media.URLPDFSourceParam",
            "file": "messages.media.FileDocumentSourceParam",
        },
    },
    "FileDocumentSourceParam": {
        "type": "object",
        "properties": {"file_id": {"type": "string"}, "type": {"enum": ["file"]}},
        "required": ["file_id", "type"],
    },
    "FileImageSourceParam": {
        "type": "object",
        "properties": {"file_id": {"type": "string"}, "type": {"enum": ["file"]}},
        "required": ["file_id", "type"],
    },
    "ImageBlockParam": {
        "type": "object",
        "properties": {
            "source": {"ref": "messages.media.ImageBlockParamSource"},
            "type": {"enum": ["image"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "transformations": {"ref": "messages.config.ImageTransformationsParam", "null": True},
        },
        "required": ["source", "type"],
    },
    "ImageBlockParamSource": {
        "tag": "type",
        "members": {
            "base64": "messages.media.Base64ImageSourceParam",
            "url": "messages.media.URLImageSourceParam",
            "file": "messages.media.FileImageSourceParam",
        },
    },
    "PlainTextSourceParam": {
        "type": "object",
        "properties": {
            "data": {"type": "string"},
            "media_type": {"enum": ["text/plain"]},
            "type": {"enum": ["text"]},
        },
        "required": ["data", "media_type", "type"],
    },
    "SearchResultBlockParam": {
        "type": "object",
        "properties": {
            "content": {"type": "array", "items": {"ref": "messages.content.TextBlockParam"}},
            "source": {"type": "string"},
            "title": {"type": "string"},
            "type": {"enum": ["search_result"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "citations": {"ref": "messages.citations.CitationsConfigParam"},
        },
        "required": ["content", "source", "title", "type"],
    },
    "URLImageSourceParam": {
        "type": "object",
        "properties": {"type": {"enum": ["url"]}, "url": {"type": "string"}},
        "required": ["type", "url"],
    },
    "URLPDFSourceParam": {
        "type": "object",
        "properties": {"type": {"enum": ["url"]}, "url": {"type": "string"}},
        "required": ["type", "url"],
    },
}
