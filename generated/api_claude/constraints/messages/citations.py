# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Citations: where in a source a statement comes from."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "CitationCharLocationParam": {
        "type": "object",
        "properties": {
            "cited_text": {"type": "string"},
            "document_index": {"type": "integer", "minimum": 0},
            "document_title": {"type": "string", "null": True, "minLength": 1, "maxLength": 255},
            "end_char_index": {"type": "integer"},
            "start_char_index": {"type": "integer", "minimum": 0},
            "type": {"enum": ["char_location"]},
        },
        "required": [
            "cited_text",
            "document_index",
            "document_title",
            "end_char_index",
            "start_char_index",
            "type",
        ],
    },
    "CitationContentBlockLocationParam": {
        "type": "object",
        "properties": {
            "cited_text": {"type": "string"},
            "document_index": {"type": "integer", "minimum": 0},
            "document_title": {"type": "string", "null": True, "minLength": 1, "maxLength": 255},
            "end_block_index": {"type": "integer"},
            "start_block_index": {"type": "integer", "minimum": 0},
            "type": {"enum": ["content_block_location"]},
        },
        "required": [
            "cited_text",
            "document_index",
            "document_title",
            "end_block_index",
            "start_block_index",
            "type",
        ],
    },
    "CitationPageLocationParam": {
        "type": "object",
        "properties": {
            "cited_text": {"type": "string"},
            "document_index": {"type": "integer", "minimum": 0},
            "document_title": {"type": "string", "null": True, "minLength": 1, "maxLength": 255},
            "end_page_number": {"type": "integer"},
            "start_page_number": {"type": "integer", "minimum": 1},
            "type": {"enum": ["page_location"]},
        },
        "required": [
            "cited_text",
            "document_index",
            "document_title",
            "end_page_number",
            "start_page_number",
            "type",
        ],
    },
    "CitationSearchResultLocationParam": {
        "type": "object",
        "properties": {
            "cited_text": {"type": "string"},
            "end_block_index": {"type": "integer"},
            "search_result_index": {"type": "integer", "minimum": 0},
            "source": {"type": "string"},
            "start_block_index": {"type": "integer", "minimum": 0},
            "title": {"type": "string", "null": True},
            "type": {"enum": ["search_result_location"]},
        },
        "required": [
            "cited_text",
            "end_block_index",
            "search_result_index",
            "source",
            "start_block_index",
            "title",
            "type",
        ],
    },
    "CitationWebSearchResultLocationParam": {
        "type": "object",
        "properties": {
            "cited_text": {"type": "string"},
            "encrypted_index": {"type": "string"},
            "title": {"type": "string", "null": True, "minLength": 1, "maxLength": 512},
            "type": {"enum": ["web_search_result_location"]},
            "url": {"type": "string", "minLength": 1, "maxLength": 2048},
        },
        "required": ["cited_text", "encrypted_index", "title", "type", "url"],
    },
    "CitationsConfigParam": {"type": "object", "properties": {"enabled": {"type": "boolean"}}},
    "TextCitationParam": {
        "tag": "type",
        "members": {
            "char_location": "messages.citations.CitationCharLocationParam",
            "page_location": "messages.citations.CitationPageLocationParam",
            "content_block_location": "messages.citations.CitationContentBlockLocationParam",
            "web_search_result_location": "messages.citations.CitationWebSearchResultLocationParam",
            "search_result_location": "messages.citations.CitationSearchResultLocationParam",
        },
    },
}
