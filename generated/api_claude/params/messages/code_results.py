# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Results of the code execution, bash and text editor server tools."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models
from ... import params as _params


class BashCodeExecutionOutputBlockParam(TypedDict):
    """File left by an earlier shell command, as sent back in a request."""

    file_id: str
    """ID of the file in the Files API, from which it can be downloaded."""
    type: Literal["bash_code_execution_output"]


class BashCodeExecutionResultBlockParam(TypedDict):
    """Output of an earlier shell command, as sent back in a request."""

    content: Sequence[BashCodeExecutionOutputBlockParam | _models.BashCodeExecutionOutputBlock]
    """Files the run produced; empty when there are none."""
    return_code: int
    """Exit status of the process; 0 conventionally means success."""
    stderr: str
    """Text written to standard error."""
    stdout: str
    """Text written to standard output."""
    type: Literal["bash_code_execution_result"]


BashCodeExecutionToolResultErrorCode: TypeAlias = Literal[
    "invalid_tool_input",
    "unavailable",
    "too_many_requests",
    "execution_time_exceeded",
    "output_file_too_large",
]
"""Reasons a shell command run by the code execution tool can fail: bad input, service unavailable,
rate limited, out of time, or an output file that is too large.
"""


class BashCodeExecutionToolResultErrorParam(TypedDict):
    """Failure to run a shell command in the code execution container, as sent back in a request."""

    error_code: BashCodeExecutionToolResultErrorCode
    """Reason for the failure: bad input, service unavailable, rate limited, out of time, or an
    output file that is too large.
    """
    type: Literal["bash_code_execution_tool_result_error"]


BashCodeExecutionToolResultBlockParamContent: TypeAlias = Union[
    BashCodeExecutionToolResultErrorParam,
    BashCodeExecutionResultBlockParam,
    "_models.BashCodeExecutionResultBlock",
]
"""Outcome of a shell command run by the code execution tool, being sent back: what the command
printed and produced, or an error.
"""


class BashCodeExecutionToolResultBlockParam(TypedDict):
    """Result of a shell command run by the code execution tool, as sent back in a request."""

    content: BashCodeExecutionToolResultBlockParamContent
    """What the command printed and produced, or the error that prevented it."""
    tool_use_id: str
    """ID of the `server_tool_use` block this result answers."""
    type: Literal["bash_code_execution_tool_result"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Cache breakpoint placed at this block, so the prompt up to and including it can be cached;
    null or absent sets none.
    """


class CodeExecutionOutputBlockParam(TypedDict):
    """File left by an earlier code execution run, as sent back in a request."""

    file_id: str
    """ID of the file in the Files API, from which it can be downloaded."""
    type: Literal["code_execution_output"]


class CodeExecutionResultBlockParam(TypedDict):
    """Output of an earlier code execution run, as sent back in a request."""

    content: Sequence[CodeExecutionOutputBlockParam | _models.CodeExecutionOutputBlock]
    """Files the run produced; empty when there are none."""
    return_code: int
    """Exit status of the process; 0 conventionally means success."""
    stderr: str
    """Text written to standard error."""
    stdout: str
    """Text written to standard output."""
    type: Literal["code_execution_result"]


CodeExecutionToolResultErrorCode: TypeAlias = Literal[
    "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"
]
"""Reasons a code execution run can fail: bad input, service unavailable, rate limited, or out of
time.
"""


class CodeExecutionToolResultErrorParam(TypedDict):
    """Failure to run code in the code execution container, as sent back in a request."""

    error_code: CodeExecutionToolResultErrorCode
    """Reason for the failure: bad input, service unavailable, rate limited, or out of time."""
    type: Literal["code_execution_tool_result_error"]


class EncryptedCodeExecutionResultBlockParam(TypedDict):
    """Encrypted output of an earlier code execution run, as sent back in a request."""

    content: Sequence[CodeExecutionOutputBlockParam | _models.CodeExecutionOutputBlock]
    """Files the run produced; empty when there are none."""
    encrypted_stdout: str
    """Encrypted standard output, exactly as it was received."""
    return_code: int
    """Exit status of the process; 0 conventionally means success."""
    stderr: str
    """Text written to standard error."""
    type: Literal["encrypted_code_execution_result"]


CodeExecutionToolResultBlockParamContentParam: TypeAlias = Union[
    CodeExecutionToolResultErrorParam,
    CodeExecutionResultBlockParam,
    EncryptedCodeExecutionResultBlockParam,
    "_models.CodeExecutionResultBlock",
    "_models.EncryptedCodeExecutionResultBlock",
]
"""Outcome of a code execution run, being sent back: readable output, output with encrypted stdout,
or an error.
"""


class CodeExecutionToolResultBlockParam(TypedDict):
    """Result of a code execution run, as sent back in a request."""

    content: CodeExecutionToolResultBlockParamContentParam
    """What the code printed and produced, or the error that prevented it."""
    tool_use_id: str
    """ID of the `server_tool_use` block this result answers."""
    type: Literal["code_execution_tool_result"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Cache breakpoint placed at this block, so the prompt up to and including it can be cached;
    null or absent sets none.
    """


class TextEditorCodeExecutionCreateResultBlockParam(TypedDict):
    """Result of an earlier create command, as sent back in a request."""

    is_file_update: bool
    """Whether the command overwrote an existing file (true) or created a new one (false)."""
    type: Literal["text_editor_code_execution_create_result"]


class TextEditorCodeExecutionStrReplaceResultBlockParam(TypedDict):
    """Result of an earlier replace command, as sent back in a request."""

    type: Literal["text_editor_code_execution_str_replace_result"]
    lines: NotRequired[Sequence[str] | None]
    """Lines of the diff around the change; null when not reported."""
    new_lines: NotRequired[int | None]
    """Number of lines the changed region spans after the edit; null when not reported."""
    new_start: NotRequired[int | None]
    """Line number at which the changed region starts after the edit; null when not reported."""
    old_lines: NotRequired[int | None]
    """Number of lines the changed region spanned before the edit; null when not reported."""
    old_start: NotRequired[int | None]
    """Line number at which the changed region started before the edit; null when not reported."""


TextEditorCodeExecutionToolResultErrorCode: TypeAlias = Literal[
    "invalid_tool_input",
    "unavailable",
    "too_many_requests",
    "execution_time_exceeded",
    "file_not_found",
]
"""Reasons an editor command run by the code execution tool can fail: bad input, service
unavailable, rate limited, out of time, or no such file.
"""


class TextEditorCodeExecutionToolResultErrorParam(TypedDict):
    """Failure of an editor command in the code execution container, as sent back in a request."""

    error_code: TextEditorCodeExecutionToolResultErrorCode
    """Reason for the failure: bad input, service unavailable, rate limited, out of time, or no such
    file.
    """
    type: Literal["text_editor_code_execution_tool_result_error"]
    error_message: NotRequired[str | None]
    """Readable explanation of the failure; null when there is none."""


class TextEditorCodeExecutionViewResultBlockParam(TypedDict):
    """Result of an earlier view command, as sent back in a request."""

    content: str
    """Contents of the file or of the part viewed."""
    file_type: Literal["text", "image", "pdf"]
    """Kind of file viewed."""
    type: Literal["text_editor_code_execution_view_result"]
    num_lines: NotRequired[int | None]
    """Number of lines shown; null when not reported, as for a file without lines."""
    start_line: NotRequired[int | None]
    """Line number of the first line shown; null when not reported."""
    total_lines: NotRequired[int | None]
    """Number of lines in the whole file; null when not reported."""


TextEditorCodeExecutionToolResultBlockParamContent: TypeAlias = Union[
    TextEditorCodeExecutionToolResultErrorParam,
    TextEditorCodeExecutionViewResultBlockParam,
    TextEditorCodeExecutionCreateResultBlockParam,
    TextEditorCodeExecutionStrReplaceResultBlockParam,
    "_models.TextEditorCodeExecutionViewResultBlock",
    "_models.TextEditorCodeExecutionCreateResultBlock",
    "_models.TextEditorCodeExecutionStrReplaceResultBlock",
]
"""Outcome of an editor command run by the code execution tool, being sent back: a view, create or
replace result, or an error.
"""


class TextEditorCodeExecutionToolResultBlockParam(TypedDict):
    """Result of an editor command run by the code execution tool, as sent back in a request."""

    content: TextEditorCodeExecutionToolResultBlockParamContent
    """What the editor command returned, or the error that prevented it."""
    tool_use_id: str
    """ID of the `server_tool_use` block this result answers."""
    type: Literal["text_editor_code_execution_tool_result"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Cache breakpoint placed at this block, so the prompt up to and including it can be cached;
    null or absent sets none.
    """


prepare(globals())
