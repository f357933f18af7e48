"""`Chat`: the conversation of `chat`, which is kept in a file if there is one."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import click

from api_claude_runtime.cli.output.failure import failure_line
from api_claude_runtime.cli.output.printer import note
from api_claude_runtime.errors.base import ClaudeError, RequestError
from api_claude_runtime.errors.printable import visible
from api_claude_runtime.helpers.conversations.conversation import Conversation

_COMMANDS = """\
/exit     end the program
/retry    answer the last turn again
/system   show the system prompt; with a text, replace it
/clear    forget the conversation
/show     print the conversation
/help     print this list"""


class Chat:
    """A conversation with a model.

    Args:
        stream: `client.messages.stream`.
        arguments: The other arguments of each call, such as `model`.
        path: The file of the conversation; `None` stores nothing.
        system: The system prompt; `None` keeps that of the file.

    Raises:
        UsageError: The file is no conversation, or cannot be read.
    """

    def __init__(
        self,
        stream: Callable[..., Any],
        arguments: Mapping[str, Any],
        path: Path | None,
        system: str | None,
    ) -> None:
        self._stream = stream
        self._arguments = arguments
        self._path = path
        self.talk = _loaded(path)
        if system is not None:
            self.talk = self.talk.with_system(system)
        if len(self.talk):
            note(f"continuing a conversation of {len(self.talk)} messages")

    def answer(self, text: str) -> None:
        """Send a turn of the user, print the answer while it is written, and keep both."""
        self._answer(self.talk.user(text))

    def _answer(self, asked: Conversation) -> None:
        """Print the answer to a conversation. Without any answer, the last turn is not kept."""
        message: Any = None
        try:
            with self._stream(**self._arguments, **asked.arguments) as stream:
                try:
                    for text in stream.text_stream:
                        _write(visible(text))
                    message = stream.get_final_message()
                except BaseException:
                    message = stream.snapshot  # what arrived has been paid for
                    raise
        except KeyboardInterrupt:
            _write(" [stopped]")
        except ClaudeError as error:
            note(failure_line(error))
        _write("\n")
        content = _complete(message)
        if content:
            self.talk = asked.assistant(content)
            self._save()
        else:
            note("nothing was answered: your message is not part of the conversation")

    def command(self, line: str) -> None:
        """Run one of the commands that begin with a slash."""
        name, _, rest = line.partition(" ")
        if name == "/retry" and len(self.talk):
            self._answer(self.talk[:-1] if self.talk[-1]["role"] == "assistant" else self.talk)
        elif name == "/system" and rest:
            self.talk = self.talk.with_system(rest)
            self._save()
        elif name == "/system":
            system = self.talk.arguments.get("system")
            _write(f"{visible(str(system))}\n" if system else "there is no system prompt\n")
        elif name == "/clear":
            self.talk = self.talk[:0]
            self._save()
        elif name == "/show":
            _write(f"{visible(str(self.talk))}\n")
        else:
            if name != "/help":
                note(f"there is no command {name}, or it cannot be used now")
            _write(f"{_COMMANDS}\n")

    def _save(self) -> None:
        if self._path is None:
            return
        from api_claude_runtime.streaming.downloads.atomic_file import AtomicFile

        try:
            with AtomicFile(self._path) as file:
                file.write(self.talk.to_json().encode())
                file.finish()
        except OSError as error:
            note(f"{self._path} cannot be written: {error.strerror}")


def _loaded(path: Path | None) -> Conversation:
    if path is None:
        return Conversation()
    try:
        text = path.read_bytes()
    except FileNotFoundError:
        # Created now, so that a conversation is not lost at its end because of a wrong path.
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except OSError as error:
            reason = error.strerror
            raise click.UsageError(f"--history: {path} cannot be written: {reason}") from None
        return Conversation()
    except OSError as error:
        raise click.UsageError(f"--history: {path} cannot be read: {error.strerror}") from None
    if not text.strip():
        return Conversation()
    try:
        return Conversation.from_json(text)
    except RequestError as error:
        raise click.UsageError(f"--history: {path}: {error.message}") from None


def _complete(message: Any) -> list[Any]:
    """Return the blocks of a message that a request may contain. One may have broken off."""
    blocks = [] if message is None else list(message.content)
    if getattr(message, "stop_reason", None) is None:
        # The signature of a thinking block comes at its end, and a tool call has half of its input.
        blocks = [each for each in blocks if each.type == "text"]
    return [each for each in blocks if each.type != "text" or each.text.strip()]


def _write(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()
