"""Control a stream: larger pieces of text, and pausing and cancelling from another thread."""

from __future__ import annotations

import threading
import time

from api_claude import Client, StreamControl, buffered, errors


def main() -> None:
    with Client() as client:
        with client.messages.stream(
            model="claude-sonnet-4-6",
            max_tokens=48,
            messages=[{"role": "user", "content": "Tell me a story about the sea."}],
        ) as stream:
            for piece in buffered(stream, max_chars=40):
                print("piece:", repr(piece))

        with client.messages.stream(
            model="claude-sonnet-4-6",
            max_tokens=400,
            messages=[{"role": "user", "content": "Tell me a long story about the sea."}],
        ) as stream:
            control = StreamControl(stream)
            thread = threading.Thread(target=pause_and_cancel, args=(control,))
            try:
                for _ in control.over(stream.text_stream):
                    if thread.ident is None:  # with the first piece of text
                        thread.start()
            except errors.Cancelled as error:
                text = "".join(block.text for block in error.partial.content)
                print("cancelled after", len(text) > 0, control.state)


def pause_and_cancel(control: StreamControl[object]) -> None:
    time.sleep(0.3)
    control.pause()
    print("now it is", control.state)
    control.resume()
    time.sleep(0.3)
    control.cancel()


if __name__ == "__main__":
    main()
