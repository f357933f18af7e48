"""Servers that send messages of TLS on an idle connection: new keys, and another handshake."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
import threading
import time
from pathlib import Path
from typing import Any, Self

import pytest

from api_claude import Timeout
from support.blocking import Connector
from support.servers.scripted import response
from support.tls import self_signed

QUESTION: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x"}]}


class OpenSSLServer:
    """The server program of openssl, which sends messages of TLS on command."""

    def __init__(self, certificate: Path, *options: str) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        program = shutil.which("openssl")
        assert program is not None
        command = [program, "s_server", "-accept", f"127.0.0.1:{self.port}", "-cert"]
        command += [str(certificate), "-key", str(certificate.parent / "key.pem"), *options]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._output = b""
        self._reader = threading.Thread(target=self._read)

    def __enter__(self) -> Self:
        self._reader.start()
        self.wait_for(b"ACCEPT", 1)
        return self

    def __exit__(self, *exception: object) -> None:
        self._process.kill()
        self._process.wait()
        self._reader.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def _read(self) -> None:
        output: Any = self._process.stdout
        while data := output.read1(65536):
            self._output += data

    def wait_for(self, text: bytes, count: int) -> None:
        deadline = time.monotonic() + 20
        while self._output.count(text) < count and time.monotonic() < deadline:
            time.sleep(0.01)

    def write(self, data: bytes) -> None:
        pipe: Any = self._process.stdin
        pipe.write(data)
        pipe.flush()

    def answer_later(self, count: int) -> threading.Thread:
        """Answer the request of this number, in a thread."""

        def run() -> None:
            self.wait_for(b"POST /v1", count)
            self.write(response(b'{"input_tokens": %d}' % count))

        thread = threading.Thread(target=run)
        thread.start()
        return thread


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return self_signed(tmp_path_factory.mktemp("tls"))[1]


@pytest.mark.parametrize(
    "version, command",
    [("-tls1_2", b"r\n"), ("-tls1_3", b"K\n"), ("-tls1_3", b"k\n")],
    ids=["renegotiation", "new keys of both", "new keys of the server"],
)
def test_a_connection_works_after_a_message_of_tls(
    connect: Connector, certificate: Path, version: str, command: bytes
) -> None:
    with OpenSSLServer(certificate, version) as server:
        client = connect(
            f"https://127.0.0.1:{server.port}",
            timeout=Timeout(20.0, 20.0, 20.0, 20.0),
            ssl_context=ssl.create_default_context(cafile=str(certificate)),
        )
        for count in (1, 2):
            thread = server.answer_later(count)
            assert client.messages.count_tokens(**QUESTION).input_tokens == count
            thread.join()
            server.write(command)
            time.sleep(0.2)
        connect.close()
