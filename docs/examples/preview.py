"""Preview a request, write it as Python source, and repeat a failed one with curl."""

from __future__ import annotations

import shutil
import subprocess

from api_claude import Client, errors, keep_requests, preview

QUESTION = "It's late. What's next?"


def main() -> None:
    with Client() as client:
        shown = preview(
            client.messages.create,
            model="claude-sonnet-4-6",
            max_tokens=16,
            messages=[{"role": "user", "content": QUESTION}],
        )
        print("would send:", shown.endpoint, shown.size, "bytes")
        print("as source:", shown.python())

        debug = keep_requests(client)
        try:
            debug.request("GET", "/v1/nowhere", cast_to=dict)
        except errors.ClaudeError as error:
            print("failed:", type(error).__name__)
            print(error.curl())

        if shutil.which("curl"):
            command = shown.curl() + " --silent"
            # The command is safe for a shell, whatever is in the request.
            received = subprocess.check_output(["sh", "-c", command], text=True)  # noqa: S603, S607 - see above
            print("curl received:", received[:300])


if __name__ == "__main__":
    main()
