# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Results of the code execution, bash and text editor server tools."""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BashCodeExecutionOutputBlock(APIModel):
    """File that a shell command left as output."""

    file_id: str
    """ID of the file in the Files API, from which it can be downloaded."""
    type: Literal["bash_code_execution_output"]


class BashCodeExecutionResultBlock(APIModel):
    """Output of a shell command that ran in the code execution container."""

    content: list[BashCodeExecutionOutputBlock]
    """Files the run produced; empty when there are none."""
    return_code: int
    """Exit status of the process; 0 conventionally means success."""
    stderr: str
    """Text written to standard error."""
    stdout: str
    """Text written to standard output."""
    type: Literal["bash_code_execution_result"]


BashCodeExecutionToolResultErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input",
        "unavailable",
        "too_many_requests",
        "execution_time_exceeded",
        "output_file_too_large",
    ]
    | str
)
"""Reasons a shell command run by the code execution tool can fail: bad input, service unavailable,
rate limited, out of time, or an output file that is too large.
"""


class BashCodeExecutionToolResultErrorObject(APIModel):
    """Failure to run a shell command in the code execution container."""

    error_code: BashCodeExecutionToolResultErrorCode
    """Reason for the failure: bad input, service unavailable, rate limited, out of time, or an
    output file that is too large.
    """
    type: Literal["bash_code_execution_tool_result_error"]


BashCodeExecutionToolResultBlockContent: TypeAlias = Annotated[
    BashCodeExecutionToolResultErrorObject | BashCodeExecutionResultBlock | Unknown, Open("type")
]
"""Outcome of a shell command run by the code execution tool: what the command printed and produced,
or an error.
"""


class BashCodeExecutionToolResultBlock(APIModel):
    """Result of a shell command run by the code execution tool."""

    content: BashCodeExecutionToolResultBlockContent
    """What the command printed and produced, or the error that prevented it."""
    tool_use_id: str
    """ID of the `server_tool_use` block this result answers."""
    type: Literal["bash_code_execution_tool_result"]


class CodeExecutionOutputBlock(APIModel):
    """File that a code execution run left as output."""

    file_id: str
    """ID of the file in the Files API, from which it can be downloaded."""
    type: Literal["code_execution_output"]


class CodeExecutionResultBlock(APIModel):
    """Output of code that ran in the code execution container."""

    content: list[CodeExecutionOutputBlock]
    """Files the run produced; empty when there are none."""
    return_code: int
    """Exit status of the process; 0 conventionally means success."""
    stderr: str
    """Text written to standard error."""
    stdout: str
    """Text written to standard output."""
    type: Literal["code_execution_result"]


CodeExecutionToolResultErrorCode: TypeAlias = (
    Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"]
    | str
)
"""Reasons a code execution run can fail: bad input, service unavailable, rate limited, or out of
time.
"""


class CodeExecutionToolResultErrorObject(APIModel):
    """Failure to run code in the code execution container."""

    error_code: CodeExecutionToolResultErrorCode
    """Reason for the failure: bad input, service unavailable, rate limited, or out of time."""
    type: Literal["code_execution_tool_result_error"]


class EncryptedCodeExecutionResultBlock(APIModel):
    """Output of a code execution run whose standard output is encrypted."""

    content: list[CodeExecutionOutputBlock]
    """Files the run produced; empty when there are none."""
    encrypted_stdout: str
    """Standard output in encrypted form; opaque to the caller and to be sent back unchanged in
    later turns.
    """
    return_code: int
    """Exit status of the process; 0 conventionally means success."""
    stderr: str
    """Text written to standard error."""
    type: Literal["encrypted_code_execution_result"]


CodeExecutionToolResultBlockContent: TypeAlias = Annotated[
    CodeExecutionToolResultErrorObject
    | CodeExecutionResultBlock
    | EncryptedCodeExecutionResultBlock
    | Unknown,
    Open("type"),
]
"""Outcome of a code execution run: readable output, output with encrypted stdout, or an error."""


class CodeExecutionToolResultBlock(APIModel):
    """Result of a code execution run."""

    content: CodeExecutionToolResultBlockContent
    """What the code printed and produced, or the error that prevented it."""
    tool_use_id: str
    """ID of the `server_tool_use` block this result answers."""
    type: Literal["code_execution_tool_result"]


class TextEditorCodeExecutionCreateResultBlock(APIModel):
    """Result of the editor's create command."""

    is_file_update: bool
    """Whether the command overwrote an existing file (true) or created a new one (false)."""
    type: Literal["text_editor_code_execution_create_result"]


class TextEditorCodeExecutionStrReplaceResultBlock(APIModel):
    """Result of the editor's replace command: the changed region as a diff."""

    lines: list[str] | None = None
    """Lines of the diff around the change; null when not reported."""
    new_lines: int | None = None
    """Number of lines the changed region spans after the edit; null when not reported."""
    new_start: int | None = None
    """Line number at which the changed region starts after the edit; null when not reported."""
    old_lines: int | None = None
    """Number of lines the changed region spanned before the edit; null when not reported."""
    old_start: int | None = None
    """Line number at which the changed region started before the edit; null when not reported."""
    type: Literal["text_editor_code_execution_str_replace_result"]


TextEditorCodeExecutionToolResultErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input",
        "unavailable",
        "too_many_requests",
        "execution_time_exceeded",
        "file_not_found",
    ]
    | str
)
"""Reasons an editor command run by the code execution tool can fail: bad input, service
unavailable, rate limited, out of time, or no such file.
"""


class TextEditorCodeExecutionToolResultErrorObject(APIModel):
    """Failure of an editor command in the code execution container."""

    error_code: TextEditorCodeExecutionToolResultErrorCode
    """Reason for the failure: bad input, service unavailable, rate limited, out of time, or no such
    file.
    """
    error_message: str | None = None
    """Readable explanation of the failure; null when there is none."""
    type: Literal["text_editor_code_execution_tool_result_error"]


class TextEditorCodeExecutionViewResultBlock(APIModel):
    """Result of the editor's view command."""

    content: str
    """Contents of the file or of the part viewed."""
    file_type: Literal["text", "image", "pdf"] | str
    """Kind of file viewed."""
    num_lines: int | None = None
    """Number of lines shown; null when not reported, as for a file without lines."""
    start_line: int | None = None
    """Line number of the first line shown; null when not reported."""
    total_lines: int | None = None
    """Number of lines in the whole file; null when not reported."""
    type: Literal["text_editor_code_execution_view_result"]


TextEditorCodeExecutionToolResultBlockContent: TypeAlias = Annotated[
    TextEditorCodeExecutionToolResultErrorObject
    | TextEditorCodeExecutionViewResultBlock
    | TextEditorCodeExecutionCreateResultBlock
    | TextEditorCodeExecutionStrReplaceResultBlock
    | Unknown,
    Open("type"),
]
"""Outcome of an editor command run by the code execution tool: a view, create or replace result, or
an error.
"""


class TextEditorCodeExecutionToolResultBlock(APIModel):
    """Result of an editor command run by the code execution tool."""

    content: TextEditorCodeExecutionToolResultBlockContent
    """What the editor command returned, or the error that prevented it."""
    tool_use_id: str
    """ID of the `server_tool_use` block this result answers."""
    type: Literal["text_editor_code_execution_tool_result"]
