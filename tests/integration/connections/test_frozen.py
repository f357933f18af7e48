"""A process that is stopped between two calls, as instances of functions are (AWS Lambda)."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading

import pytest

from support.servers import bodies

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="needs signals of POSIX")

PROGRAM = """
import sys
from api_claude import Client

client = Client(api_key="k", base_url=sys.argv[1], timeout=60)
for line in sys.stdin:
    message = client.messages.create(
        model="m", max_tokens=9, messages=[{"role": "user", "content": line.strip()}]
    )
    print(message.content[0].text, flush=True)
"""


class ClosingServer:
    """Answers one request for each connection, and closes all connections on demand."""

    def __init__(self) -> None:
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.connections: list[socket.socket] = []
        threading.Thread(target=self.accept, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.listener.getsockname()[1]}"

    def accept(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            self.connections.append(connection)
            body = bodies.to_json(bodies.MESSAGE)
            request = b""
            while b"\r\n\r\n" not in request or not request.endswith(b"}"):
                request += connection.recv(65536)
            head = (
                b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
            )
            connection.sendall(head % len(body) + body)

    def close_connections(self) -> None:
        for connection in self.connections:
            connection.close()

    def close(self) -> None:
        self.listener.close()
        self.close_connections()


def test_a_connection_that_was_closed_while_the_process_was_stopped_is_not_used() -> None:
    server = ClosingServer()
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, server.url],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin
    assert process.stdout
    try:
        process.stdin.write("first\n")
        process.stdin.flush()
        assert process.stdout.readline()
        os.kill(process.pid, signal.SIGSTOP)
        server.close_connections()
        os.kill(process.pid, signal.SIGCONT)
        process.stdin.write("second\n")
        process.stdin.close()
        assert process.stdout.readline()
        assert process.wait(timeout=60) == 0
        assert len(server.connections) == 2
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
        server.close()
