"""`ask_dataset`: asks for a message for each row of a Ray data set."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from os import PathLike
from pathlib import Path
from typing import Any, TypeVar, cast
from weakref import WeakValueDictionary

from api_claude_runtime.errors.arguments import (
    check_function,
    check_numbers,
    check_path,
    check_positive_int,
)
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown

from .answer_journal import AnswerJournal
from .ask_worker import AskWorker, Row, check_columns
from .ray_package import ray_package

__all__ = ("ask_dataset",)

D = TypeVar("D")

_journals: WeakValueDictionary[tuple[str, Path], Any] = WeakValueDictionary()
"""The actors of this driver, by its job and by file. Data sets keep them alive."""


def ask_dataset(
    dataset: D,
    request: Callable[[Row], Mapping[str, Any]],
    *,
    client: Callable[[], Any],
    journal: str | PathLike[str],
    key: str = "id",
    workers: int = 2,
    concurrency: int = 8,
    batch_size: int = 128,
    num_cpus: float = 0,
) -> D:
    """Return a data set of Ray Data that asks for a message for each row of `dataset`.

    It has two more columns: `message`, the message as JSON, and `error`, a text. One of them is
    null. Nothing is sent before Ray executes the data set, for example when you write it.

    Each message is written to `journal` as soon as it arrives. A row with an answer in the journal
    is not asked again, neither by a later run nor after a worker was killed. Rows that failed are
    asked again by the next run. Requests under way in a worker that is killed are sent again.

    Args:
        dataset: A `ray.data.Dataset`.
        request: Function of a row, a dict: the arguments of `messages.create`. It runs in the
            workers.
        client: Function that creates an `AsyncClient` in a worker, with its policies.
        journal: The file for the answers, on the machine of the driver. It is created if it does
            not exist. Only one run may use it at a time.
        key: The column that identifies a row. Change a row's key if its request changes.
        workers: Number of workers. Each is a process with a client of its own.
        concurrency: Maximum number of calls at a time in each worker.
        batch_size: Number of rows that a worker takes at a time. It takes the next ones when all
            are answered, so a number much larger than `concurrency` is better.
        num_cpus: CPUs that Ray reserves for a worker, which waits most of the time. If all workers
            reserve all CPUs of the cluster, Ray cannot read the rows and waits without end.

    Raises:
        ConfigurationError: An argument is invalid, the journal cannot be used, `ray` is not
            installed, or `ray.init()` was not called.
    """
    check_function("request", request)
    check_function("client", client)
    check_positive_int("workers", workers)
    check_positive_int("concurrency", concurrency)
    check_positive_int("batch_size", batch_size)
    check_numbers(num_cpus=num_cpus)
    if num_cpus < 0:
        raise ConfigurationError(f"num_cpus must be at least 0, not {shown(num_cpus)}")
    if not isinstance(cast("object", key), str):
        raise ConfigurationError(f"key must be the name of a column, not {shown(key)}")
    path = _local_path(journal)
    if not callable(getattr(dataset, "map_batches", None)):
        raise ConfigurationError(
            f"dataset must be a ray.data.Dataset, not {type(dataset).__name__}"
        )
    ray = ray_package("ask_dataset")
    names = cast("Any", dataset).columns(fetch_if_missing=False)  # often not known before a read
    if names:
        check_columns(names, key)
    given = {
        "request": request,
        "client": client,
        "journal": _opened(ray, path),
        "key": key,
        "concurrency": concurrency,
    }
    found = cast("Any", dataset).map_batches(
        AskWorker,
        fn_constructor_kwargs=given,
        batch_size=batch_size,
        batch_format="pyarrow",
        compute=ray.data.ActorPoolStrategy(size=workers),
        num_cpus=num_cpus,
    )
    return cast("D", found)


def _local_path(journal: Any) -> Path:
    path = check_path("journal", journal)
    if "://" in str(journal):
        raise ConfigurationError(
            f"journal must be the path of a local file, not {str(journal)!r}: it is written line"
            " by line"
        )
    return path.absolute()


def _opened(ray: Any, path: Path) -> Any:
    """Return the actor of a journal, on the machine of the driver.

    Raises:
        ConfigurationError: The file cannot be used.
    """
    strategies: Any = importlib.import_module("ray.util.scheduling_strategies")
    context = ray.get_runtime_context()
    # Another data set of this driver with the same journal uses the same actor. It needs the same
    # handle: one that Ray finds by a name does not keep the actor alive.
    place = (context.get_job_id(), path)
    journal = _journals.get(place)
    if journal is None:
        here = strategies.NodeAffinitySchedulingStrategy(context.get_node_id(), soft=False)
        actor = ray.remote(num_cpus=0)(AnswerJournal).options(
            scheduling_strategy=here,
            # A method may run twice: the first answer of an id counts.
            max_restarts=-1,
            max_task_retries=-1,
        )
        journal = actor.remote(str(path))
    problem = ray.get(journal.open.remote())
    if problem is not None:
        raise ConfigurationError(problem)
    _journals[place] = journal
    return journal
