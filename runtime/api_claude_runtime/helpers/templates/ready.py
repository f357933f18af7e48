"""`READY`: the arguments of the ready templates."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple


class Ready(NamedTuple):
    """A ready template."""

    purpose: str
    """What it is for, as the end of a sentence."""
    max_tokens: int
    effort: str
    system: str

    @property
    def arguments(self) -> dict[str, Any]:
        """The arguments of the request, as new objects."""
        return {
            "max_tokens": self.max_tokens,
            "output_config": {"effort": self.effort},
            "system": self.system,
        }


READY: Mapping[str, Ready] = MappingProxyType(
    {
        "chat": Ready(
            "a conversation with a person",
            4096,
            "medium",
            "You are a helpful assistant. Answer in a friendly and direct tone, and keep answers as"
            " short as the question allows. Ask a question back if the request is unclear.",
        ),
        "code": Ready(
            "writing and changing program code",
            16_384,
            "high",
            "You write program code. Follow the language, the style and the libraries of the given"
            " code. Write complete code that runs, handle errors, and add no feature that was not"
            " requested. State assumptions that you had to make.",
        ),
        "factual": Ready(
            "questions that have one correct answer",
            2048,
            "medium",
            "Answer with facts only. Use the given documents if there are any, and name the place"
            " that the answer comes from. State it if you do not know the answer or are not sure.",
        ),
        "summary": Ready(
            "summaries of given texts",
            1024,
            "low",
            "Summarize the given text. Keep names, numbers and decisions as they are. Add no"
            " opinion and no fact that is not in the text.",
        ),
        "creative": Ready(
            "stories, slogans and other creative texts",
            4096,
            "medium",
            "You are an imaginative writer. Prefer surprising ideas and concrete images to common"
            " phrases. Follow the requested form, length and tone.",
        ),
    }
)
"""The tokens are those of the answer, with thinking. They can all be replaced by the caller."""
