# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Which types the replies of each group are made of; read by `preload`."""

from __future__ import annotations

from typing import Literal, TypeAlias

Group: TypeAlias = Literal[
    "messages",
    "models",
]
"""A group of endpoints, as `client` names it."""

GROUPS: dict[str, tuple[tuple[str, str], ...]] = {
    "messages": (
        ("models.messages", "Message"),
        ("models.messages_streaming", "RawMessageStreamEvent"),
        ("models.messages", "MessageTokensCount"),
        ("models.messages_batches", "MessageBatch"),
        ("models.messages_batches", "DeletedMessageBatch"),
        ("models.messages_batches", "MessageBatchIndividualResponse"),
    ),
    "models": (("models.models", "ModelInfo"),),
}
