"""A chat in the browser: FastAPI, server-sent events, and a history in SQLite.

Start it with `uvicorn app:app`. See README.md.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.responses import FileResponse, StreamingResponse
from pydantic import BaseModel, Field

from api_claude import AsyncClient, ClaudeError
from api_claude.params import MessageParam

MODEL = "claude-sonnet-4-6"
DATABASE = os.environ.get("CHAT_DATABASE", "chats.sqlite3")
PAGE = Path(__file__).with_name("index.html")
# nginx and other proxies otherwise hold back an answer until it is complete.
UNBUFFERED = {"cache-control": "no-cache", "x-accel-buffering": "no"}


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Keep one client, with its connections, as long as the service runs."""
    with closing(sqlite3.connect(DATABASE)) as database:
        database.execute("CREATE TABLE IF NOT EXISTS turns (chat TEXT, role TEXT, text TEXT)")
    async with AsyncClient() as client:
        app.state.client = client
        yield


app = FastAPI(lifespan=lifespan)


class Question(BaseModel):
    """The body of a request to `/chats/{chat}`."""

    text: str = Field(min_length=1, max_length=20_000)


@app.get("/")
async def page() -> FileResponse:
    return FileResponse(PAGE)


@app.get("/chats/{chat}", response_model=None)
async def history(chat: str) -> list[MessageParam]:
    return turns(chat)


@app.post("/chats/{chat}")
async def ask(chat: str, question: Question, request: Request) -> StreamingResponse:
    add_turn(chat, "user", question.text)
    events = answer(request.app.state.client, chat)
    return StreamingResponse(events, media_type="text/event-stream", headers=UNBUFFERED)


async def answer(client: AsyncClient, chat: str) -> AsyncIterator[str]:
    """Yield the answer as events: `text` for each piece, then `done` or `error`.

    The data of `done` is the reason why the answer ended, such as `max_tokens`.

    If the browser leaves, the server cancels this function. The `async with` block then closes the
    stream, so the API stops writing, and the text so far is kept.
    """
    pieces: list[str] = []
    try:
        async with client.messages.stream(
            model=MODEL, max_tokens=1024, messages=turns(chat)
        ) as stream:
            async for text in stream.text_stream:
                pieces.append(text)
                yield event("text", text)
            message = await stream.get_final_message()
        yield event("done", message.stop_reason)
    except ClaudeError as error:
        yield event("error", str(error))
    finally:
        text = "".join(pieces)
        if text.strip():  # the API rejects a turn without text, and thus every later question
            add_turn(chat, "assistant", text)


def event(name: str, data: str | None) -> str:
    """Return a server-sent event. JSON has no line breaks, which would end the event."""
    return f"event: {name}\ndata: {json.dumps(data)}\n\n"


def turns(chat: str) -> list[MessageParam]:
    with closing(sqlite3.connect(DATABASE)) as database:
        rows = database.execute(
            "SELECT role, text FROM turns WHERE chat = ? ORDER BY rowid", (chat,)
        )
        return [{"role": role, "content": text} for role, text in rows]


def add_turn(chat: str, role: str, text: str) -> None:
    with closing(sqlite3.connect(DATABASE)) as database, database:
        database.execute("INSERT INTO turns VALUES (?, ?, ?)", (chat, role, text))
