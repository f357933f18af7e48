"""`Callbacks`: what llhttp calls while it parses a response."""

from __future__ import annotations


class Callbacks:
    """The callbacks of one message. Each list is emptied by the event that it stands for.

    These must be C functions. A signal handler can run in a Python function, and httptools would
    replace the `KeyboardInterrupt` that it raises with an error of its own.
    """

    __slots__ = ("on_body", "on_headers_complete", "on_message_begin", "on_message_complete")

    def __init__(self, parts: list[bytes], in_head: list[bool], in_body: list[bool]) -> None:
        self.on_body = parts.append
        # A second message raises an IndexError in `pop`, so it is a parser error.
        self.on_message_begin = [True].pop
        self.on_headers_complete = in_head.pop
        self.on_message_complete = in_body.pop
