"""`BatchService`: a server of the Message Batches API with a real model behind it."""

import math
import threading
from datetime import timedelta
from types import TracebackType
from typing import ClassVar, Self

from ._batch_book import BatchBook
from ._batch_http import BatchServer
from ._batch_model import BatchModel

_DAY = 24 * 60 * 60.0
_STOP_SECONDS = 30.0


class BatchService:
    """A batch server that runs inside a `with` block and sends each request to a model server.

        with BatchService(model.base_url, model.api_key) as service:
            client = Client(base_url=service.base_url, api_key=service.api_key)

    The response of the model is the result: an unchanged message, or an error in the API's format.

    Args:
        model_url: Base URL of the model server.
        model_key: API key of the model server.
        concurrency: Number of threads that execute requests.
        expires_after: Seconds after the creation of a batch when its requests expire that have not
            started. By default a day.
        hold: Start no request before `release()` is called.
    """

    api_key: ClassVar[str] = "sk-ant-test"

    def __init__(
        self,
        model_url: str,
        model_key: str,
        *,
        concurrency: int = 2,
        expires_after: float | None = None,
        hold: bool = False,
    ) -> None:
        self.base_url = ""
        lifetime = timedelta(seconds=_DAY if expires_after is None else expires_after)
        self._book = BatchBook(lifetime, 0 if hold else math.inf)
        self._model = BatchModel(model_url, model_key)
        self._failures: list[Exception] = []
        self._threads = [threading.Thread(target=self._work) for _ in range(concurrency)]

    def __enter__(self) -> Self:
        self._server = BatchServer(self._book, self.api_key, self._failures)
        self.base_url = self._server.base_url
        # The argument is the interval in seconds in which the server checks for its shutdown.
        self._threads.append(threading.Thread(target=self._server.serve_forever, args=(0.05,)))
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._book.close()
        self._model.close()
        self._server.stop()
        for thread in self._threads:
            thread.join(_STOP_SECONDS)
        if self._failures and error is None:
            raise self._failures[0]

    @property
    def created(self) -> int:
        """Number of created batches, including those with a lost response."""
        return self._book.created

    @property
    def executed(self) -> int:
        """Number of requests sent to the model."""
        return self._model.sent

    @property
    def log(self) -> list[str]:
        """Received requests: method, path and status (`-` for a lost response)."""
        return list(self._server.log)

    def release(self, count: float = math.inf) -> None:
        """Allow `count` more requests to start. By default, all current and future ones."""
        self._book.release(count)

    def wait_until_idle(self, seconds: float = 60.0) -> bool:
        """Wait until no request runs or may start. Return false on a timeout."""
        return self._book.wait_until_idle(seconds)

    def lose_next_response(self) -> None:
        """Create the next batch, but close its connection without a response."""
        self._server.lose_next_response = True

    def _work(self) -> None:
        while job := self._book.next():
            batch, item = job
            try:
                result = self._model.result(item.params)
                self._book.finish(batch, item.custom_id, result)
            except Exception as error:
                self._failures.append(error)
                raise
