"""Ask about an image: `python vision.py photo.png`. No image library is needed."""

from __future__ import annotations

import sys
from pathlib import Path

from api_claude import Client, image, image_size, image_tokens


def main(path: str) -> None:
    width, height = image_size(Path(path).read_bytes())
    print(f"{width} x {height} pixels, about {image_tokens(width, height)} tokens")
    with Client() as client:
        message = client.messages.create(
            model="claude-sonnet-4-6",
            max_tokens=12,
            messages=[
                {
                    "role": "user",
                    "content": [
                        {"type": "text", "text": "Colours: "},
                        image(path),
                        {"type": "text", "text": "\nList the colours above."},
                    ],
                }
            ],
        )
    for block in message.content:
        if block.type == "text":
            print(block.text)


if __name__ == "__main__":
    main(sys.argv[1])
