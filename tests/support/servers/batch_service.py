"""The Message Batches API over a real socket, whose requests a real model answers."""

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
    """Serves while its `with` block runs, and executes each request on the server at `model_url`.

        with BatchService(model.base_url, model.api_key) as service:
            client = Client(base_url=service.base_url, api_key=service.api_key)

    What the model answers is the result, as it came: a message, or an error in the API's shape.
    With `hold`, nothing begins until `release()`. What has not begun `expires_after` seconds after
    its batch was created (a day, if not given) expires.
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
        # How soon it sees that it is to end.
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
        """How many batches were created, those of lost replies too."""
        return self._book.created

    @property
    def executed(self) -> int:
        """How many requests have gone to the model."""
        return self._model.asked

    @property
    def log(self) -> list[str]:
        """What was asked so far: method, path and status (`-` for a lost reply)."""
        return list(self._server.log)

    def release(self, count: float = math.inf) -> None:
        """Let this many more requests begin; all, and those to come, if not given."""
        self._book.release(count)

    def wait_until_idle(self, seconds: float = 60.0) -> bool:
        """Wait until nothing runs and nothing may begin; false if it does by then."""
        return self._book.wait_until_idle(seconds)

    def lose_next_reply(self) -> None:
        """The next batch is created, and its connection closed without a reply."""
        self._server.lose_next_reply = True

    def _work(self) -> None:
        while job := self._book.next():
            batch, item = job
            try:
                result = self._model.result(item.params)
                self._book.finish(batch, item.custom_id, result)
            except Exception as error:
                self._failures.append(error)
                raise
