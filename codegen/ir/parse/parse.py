"""`parse`: converts the bundled document to the intermediate representation."""

from __future__ import annotations

from codegen.ir.api import Api
from codegen.problems import Problems
from codegen.spec import discriminators, references
from codegen.spec.load import Bundle
from codegen.spec.normal import normalize

from .credentials import mark_credentials
from .document import Document
from .error_codes import error_codes
from .normal_operations import normalize_operations
from .operations import operation
from .reach import reached
from .webhooks import webhook


def parse(bundle: Bundle, problems: Problems) -> Api:
    """Return the whole API, without annotations, and report what is wrong with the document."""
    document = Document(bundle, problems)
    copied = normalize(document.schemas, problems)
    references.check(document.tree, problems)
    problems.check()
    references.check_cycles(document.schemas, problems)
    discriminators.check(document.schemas, problems)
    normalize_operations(document)
    problems.check()
    operations = [
        operation(document, part.name, path, method)
        for part in bundle.parts
        for path, method in part.operations
    ]
    codes = error_codes(document)
    requests, responses = reached(document, copied)
    problems.check()
    parsed = {
        name: document.schema(name, "request") for name in document.schemas if name in requests
    }
    mark_credentials(operations, parsed)
    return Api(
        version=document.tree["info"]["version"],
        parts={part.name: part.title for part in bundle.parts},
        requests=parsed,
        responses={name: document.schema(name) for name in document.schemas if name in responses},
        operations=operations,
        webhooks=[
            webhook(document, part.name, name) for part in bundle.parts for name in part.webhooks
        ],
        errors=codes,
        title=document.tree["info"]["title"],
        server=bundle.server,
    )
