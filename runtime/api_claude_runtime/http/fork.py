"""Objects that start afresh in a child process of `os.fork`.

A child inherits the sockets of its parent, and locks that a thread of the parent may hold. That
thread does not exist in the child, so nothing would ever release the lock.
"""

from __future__ import annotations

import functools
import os
import threading
from typing import Any, Protocol, TypeVar
from weakref import WeakSet


class Forked(Protocol):
    """An object that starts afresh in a child process."""

    def after_fork(self) -> None: ...


L = TypeVar("L")

_OBJECTS: WeakSet[Forked] = WeakSet()
_LOCKS: WeakSet[Any] = WeakSet()
_KEPT: list[object] = []


def renew_in_child(forked: Forked) -> None:
    """Call `forked.after_fork()` in each child process that is forked while `forked` exists."""
    _register()
    _OBJECTS.add(forked)


def new_rlock() -> threading.RLock:
    """Create a lock that is free in each child process, even if a thread holds it at the fork.

    It is reentrant. The garbage collector may end a dropped call, and a signal handler may make
    another call, in a thread that holds the lock. Such a thread must not wait for itself.
    """
    return _renewed(threading.RLock())


def _renewed(lock: L) -> L:
    _register()
    _LOCKS.add(lock)
    return lock


def keep(*inherited: object) -> None:
    """Keep objects of the parent until the child process ends.

    Their finalizers would change what the parent is using, such as its event loop.
    """
    _KEPT.extend(inherited)


def free_lock(lock: Any) -> None:
    """Free a `Lock` or an `RLock` in a child process."""
    # The standard library's own modules use this method, which is not documented.
    lock._at_fork_reinit()  # noqa: SLF001 - a new lock would need a hook in each of its owners


@functools.cache
def _register() -> None:
    # Not at import: a program that creates no client gets no hook. Windows has no fork.
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_renew)


def _renew() -> None:
    for lock in list(_LOCKS):
        free_lock(lock)
    for forked in list(_OBJECTS):
        forked.after_fork()
