"""A real model that sees the colours of images."""

from typing import Any

import pytest

from api_claude import errors
from integration.blocking import AnyClient, Connector
from integration.png import png_text
from servers import ModelServer

COLOURS = {"red": (255, 0, 0), "blue": (0, 0, 255), "white": (255, 255, 255), "black": (0, 0, 0)}


@pytest.fixture
def client(model_server: ModelServer, connect: Connector) -> AnyClient:
    return connect(model_server.base_url)


def look_at(data: str) -> dict[str, Any]:
    source = {"type": "base64", "media_type": "image/png", "data": data}
    content = [
        {"type": "text", "text": "Colours: "},
        {"type": "image", "source": source},
        {"type": "text", "text": "\nList the colours above."},
    ]
    return {
        "model": ModelServer.model,
        "max_tokens": 12,
        "messages": [{"role": "user", "content": content}],
        "extra_body": {"temperature": 0},
    }


@pytest.mark.parametrize("colour", COLOURS)
def test_an_image_is_seen(client: AnyClient, colour: str) -> None:
    message = client.messages.create(**look_at(png_text(*COLOURS[colour])))
    assert colour in message.content[0].text.lower()


def test_an_image_is_seen_in_a_stream(client: AnyClient) -> None:
    with client.messages.stream(**look_at(png_text(*COLOURS["red"]))) as stream:
        assert "red" in stream.get_final_text().lower()


def test_what_is_no_image_is_a_bad_request(client: AnyClient) -> None:
    with pytest.raises(errors.BadRequestError):
        client.messages.create(**look_at("bm8gaW1hZ2U="))
