"""A real model that recognizes the colours of images."""

from pathlib import Path
from typing import Any

import pytest

from api_claude import errors, image
from support.blocking import AnyClient, Connector
from support.png import png, png_text
from support.servers import ModelServer

TEXTS = [
    {"type": "text", "text": "Colours: "},
    {"type": "text", "text": "\nList the colours above."},
]
COLOURS = {"red": (255, 0, 0), "blue": (0, 0, 255), "white": (255, 255, 255), "black": (0, 0, 0)}


@pytest.fixture
def client(model_server: ModelServer, connect: Connector) -> AnyClient:
    return connect(model_server.base_url)


def request_with_image(data: str) -> dict[str, Any]:
    source = {"type": "base64", "media_type": "image/png", "data": data}
    content = [TEXTS[0], {"type": "image", "source": source}, TEXTS[1]]
    return {
        "model": ModelServer.model,
        "max_tokens": 12,
        "messages": [{"role": "user", "content": content}],
        "extra_body": {"temperature": 0},
    }


@pytest.mark.parametrize("colour", COLOURS)
def test_an_image_is_recognized(client: AnyClient, colour: str) -> None:
    message = client.messages.create(**request_with_image(png_text(*COLOURS[colour])))
    assert colour in message.content[0].text.lower()


@pytest.mark.parametrize("colour", COLOURS)
def test_an_image_from_a_file_is_recognized(client: AnyClient, colour: str, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"  # a wrong suffix: the type is detected from the content
    path.write_bytes(png(*COLOURS[colour]))
    content = [TEXTS[0], image(path), TEXTS[1]]
    request = {**request_with_image(""), "messages": [{"role": "user", "content": content}]}
    assert colour in client.messages.create(**request).content[0].text.lower()


def test_an_image_is_recognized_in_a_stream(client: AnyClient) -> None:
    with client.messages.stream(**request_with_image(png_text(*COLOURS["red"]))) as stream:
        assert "red" in stream.get_final_text().lower()


def test_invalid_image_data_is_a_bad_request(client: AnyClient) -> None:
    with pytest.raises(errors.BadRequestError):
        client.messages.create(**request_with_image("bm8gaW1hZ2U="))
