"""Diagnose a client after a call has failed."""

from __future__ import annotations

from api_claude import Client, errors


def main() -> None:
    # Nothing listens on this port.
    with Client(base_url="http://127.0.0.1:9") as broken:
        try:
            broken.models.list()
        except errors.ClaudeError as error:
            print("failed:", error)
            for line in broken.diagnose(timeout=5.0).lines:
                if line.status == "failed":
                    print(f"because of {line.check}: {line.text}; {line.remedy}")

    with Client() as client:
        found = client.diagnose(timeout=30.0)
        print(found)
        print("ok:", found.ok)


if __name__ == "__main__":
    main()
