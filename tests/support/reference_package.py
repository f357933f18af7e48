"""A small invented package in the form of the reference package, as files, a wheel or an sdist.

It is the client of a bakery. Every docstring contains `SECRET`, so that a test can check that no text
reaches the facts.
"""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

SECRET = "texts-are-not-facts"

IMPORTS = """\
from __future__ import annotations
from typing import Dict, Iterable, List, Optional, Union
from datetime import datetime
import datetime as dates
from typing_extensions import Annotated, Literal, Required, TypeAlias, TypedDict
from pydantic import Field as FieldInfo
"""

RESOURCE = """\
from __future__ import annotations
from itertools import chain
from typing import Iterable, List, Mapping, Optional, Union, cast, overload
from typing_extensions import Literal, deprecated
"""

FILES = {
    "__init__.py": f'"""{SECRET}"""\nraise RuntimeError("must not be imported")\n',
    "_version.py": '__version__ = "1.2.0"\n',
    "_client.py": """\
class SyncAPIClient: ...

class Bakery(SyncAPIClient):
    @cached_property
    def breads(self) -> Breads:
        from .resources.breads import Breads
        return Breads(self)

    @cached_property
    def beta(self) -> Beta:
        from .resources.beta.beta import Beta
        return Beta(self)

    @property
    def name(self) -> str:
        return "bakery"

class AsyncBakery(AsyncAPIClient):
    @cached_property
    def breads(self) -> AsyncBreads: ...
""",
    "_models.py": "class BaseModel: ...\nclass UnionDiscriminator: ...\n",
    "_types.py": "class Omit: ...\nclass SequenceNotStr: ...\nFileTypes = 1\nBase64FileInput = 2\n",
    "_data/__init__.py": "",
    "_data/deprecated_models.py": 'DEPRECATED_MODELS = {"rye-1": "May 1st, 2030"}\n',
    "_exceptions.py": f"""\
class APIStatusError(Exception):
    "{SECRET}"
class ConflictError(APIStatusError): ...
""",
    "_error_classes.py": """\
from ._exceptions import ConflictError
from .types.oven_full_error import OvenFullError
ERROR_CLASSES = {(409, None): ConflictError, (409, "oven_full"): OvenFullError}
""",
    "types/__init__.py": "from .bread import Bread as Bread\n",
    "types/anthropic_beta_param.py": f"""{IMPORTS}
__all__ = ["AnthropicBetaParam"]
AnthropicBetaParam: TypeAlias = Union[str, Literal["ovens-2030-01-01"]]
""",
    "types/model.py": f"""{IMPORTS}
__all__ = ["Model"]
Model: TypeAlias = Union[Literal["rye-1", "rye-2"], str]
""",
    "types/bread.py": f"""{IMPORTS}
from .._models import BaseModel, UnionDiscriminator
from .seeds import Seeds
from .icing import Icing
__all__ = ["Bread", "Topping"]

Topping: TypeAlias = Annotated[Union[Seeds, Icing, None], UnionDiscriminator("type")]

class Bread(BaseModel):
    '''{SECRET}'''

    id: str
    '''{SECRET}'''

    baked_at: datetime
    kind: Literal["rye", "wheat"]
    from_: str = FieldInfo(alias="from")
    topping: Optional[Topping] = None
    best_before: Optional[dates.date] = None
    notes: Dict[str, object]
""",
    "types/seeds.py": f"""{IMPORTS}
from .._models import BaseModel
__all__ = ["Seeds"]
class Seeds(BaseModel):
    type: Literal["seeds"]
""",
    "types/icing.py": f"""{IMPORTS}
from .._models import BaseModel
__all__ = ["Icing", "OldIcing"]
class Icing(BaseModel):
    type: Literal["icing"]
    __pydantic_extra__: Dict[str, object]
OldIcing = Icing
""",
    "types/seeds_param.py": f"""{IMPORTS}
from .seeds import Seeds
from .icing_param import IcingParam
__all__ = ["SeedsParam", "ToppingParam"]
class SeedsParam(TypedDict, total=False):
    type: Required[Literal["seeds"]]
    count: Optional[int]
ToppingParam: TypeAlias = Union[SeedsParam, IcingParam, Seeds]
""",
    "types/icing_param.py": f"""{IMPORTS}
from .._types import Base64FileInput
__all__ = ["IcingParam"]
_Reserved = TypedDict("_Reserved", {{"from": Required[str]}}, total=False)
class IcingParam(_Reserved, total=False, extra_items=object):
    type: Required[Literal["icing"]]
    picture: Union[str, Base64FileInput]
""",
    "types/bread_bake_params.py": f"""{IMPORTS}
from .._types import SequenceNotStr
from .anthropic_beta_param import AnthropicBetaParam
__all__ = ["BreadBakeParams", "Shape"]
class BreadBakeParams(TypedDict, total=False):
    kind: Required[str]
    tools: Iterable[str]
    betas: List[AnthropicBetaParam]
Shape: TypeAlias = Literal["round", "long"]
""",
    "types/bake_event.py": f"""{IMPORTS}
from .._models import BaseModel
__all__ = ["BakeEvent"]
class BakeEvent(BaseModel):
    temperature: float
""",
    "types/oven_full_error.py": f"""{IMPORTS}
from .._exceptions import ConflictError
from .oven_full_error_details import OvenFullErrorDetails
__all__ = ["OvenFullError"]
class OvenFullError(ConflictError):
    "{SECRET}"
    error_code: Literal["oven_full"]
    details: OvenFullErrorDetails
""",
    "types/oven_full_error_details.py": f"""{IMPORTS}
from .._models import BaseModel
__all__ = ["OvenFullErrorDetails"]
class OvenFullErrorDetails(BaseModel):
    error_code: Literal["oven_full"]
    free_at: Optional[datetime] = None
""",
    "types/unused.py": f"""{IMPORTS}
from .._models import BaseModel
__all__ = ["Unused"]
class Unused(BaseModel):
    id: str
""",
    "types/beta/__init__.py": "",
    "types/beta/webhook_event.py": f"""{IMPORTS}
from ..._models import BaseModel, UnionDiscriminator
from ..seeds import Seeds
from ..icing import Icing
__all__ = ["WebhookEvent", "Data"]
Data: TypeAlias = Annotated[Union[Seeds, Icing], UnionDiscriminator("type")]
class WebhookEvent(BaseModel):
    data: Data
""",
    "resources/__init__.py": "",
    "resources/breads.py": f"""{RESOURCE}
from .._types import FileTypes, Omit
from ..pagination import SyncPageCursor, AsyncPageCursor
from ..types import bread_bake_params
from ..types.bread import Bread
from ..types.bake_event import BakeEvent
from ..types.seeds_param import ToppingParam
from ..lib.helpers import ToolLike

class Breads(SyncAPIResource):
    @cached_property
    def with_raw_response(self) -> BreadsWithRawResponse: ...

    def list(self, *, kind: str | Omit = omit, after: Optional[str] | Omit = omit,
             workspace_id: str | Omit = omit) -> SyncPageCursor[Bread]:
        "{SECRET}"
        extra_headers = {{**strip_not_given({{"anthropic-workspace-id": workspace_id}})}}
        return self._get_api_list(
            "/v1/breads",
            page=SyncPageCursor[Bread],
            options=make_request_options(query={{"kind": kind, "baked[gte]": after}}),
            model=Bread,
        )

    @deprecated("{SECRET}")
    def retrieve(self, bread_id: str) -> Bread | None:
        return self._get(path_template("/v1/breads/{{bread_id}}", bread_id=bread_id), cast_to=Bread)

    @overload
    def bake(self, *, kind: str) -> Bread:
        '''{SECRET}

        Raises:
          OvenFullError: {SECRET}
        '''

    def bake(self, *, kind: str, shape: bread_bake_params.Shape | Omit = omit,
             topping: ToppingParam | Omit = omit, tools: Iterable[ToolLike] | Omit = omit,
             stream: Literal[False] | Literal[True] | Omit = omit) -> Bread | Stream[BakeEvent]:
        merged_kind = kind + ""
        return self._post(
            "/v1/breads",
            body=maybe_transform({{"kind": merged_kind, "shape": shape, "topping": topping,
                                   "tools": tools, "stream": stream}}, dict),
            options=make_request_options(),
            cast_to=Bread,
        )

    def bake_and_parse(self, *, kind: str) -> Bread:
        return self._post("/v1/breads", body={{"kind": kind}},
                          options=make_request_options(post_parser=parser), cast_to=Bread)

    def picture(self, bread_id: str) -> BinaryAPIResponse:
        return self._get(path_template("/v1/breads/{{bread_id}}/picture"), options=None)

    def upload(self, *, files: List[FileTypes], caption: str | Omit = omit) -> Bread:
        body = deepcopy_with_paths({{"files": files, "caption": caption}}, [["files", "<array>"]])
        extracted = extract_files(cast(Mapping, body), paths=[["files", "<array>"]])
        extra_headers = {{"Content-Type": "multipart/form-data"}}
        return self._post("/v1/breads/pictures", body=body, files=extracted, cast_to=Bread)

    def results(self, bread_id: str) -> JSONLDecoder[BakeEvent]:
        bread = self.retrieve(bread_id)
        return self._get(bread.results_url,
                         options=make_request_options(span_route="/v1/breads/{{bread_id}}/results"))

    def top(self, *, topping: ToppingParam) -> Bread:
        return self._post("/v1/toppings", body=topping, cast_to=Bread)

    def local(self) -> str:
        return "calls nothing"
""",
    "lib/__init__.py": "",
    "lib/helpers.py": "class ToolLike: ...\n",
    "resources/beta/__init__.py": "",
    "resources/beta/beta.py": """\
from .ovens import Ovens
from .webhooks import Webhooks
class Beta(SyncAPIResource):
    @cached_property
    def ovens(self) -> Ovens: ...
    @cached_property
    def webhooks(self) -> Webhooks: ...
""",
    "resources/beta/ovens.py": f"""{RESOURCE}
from ..._types import Omit
from ...types.anthropic_beta_param import AnthropicBetaParam
from ...types.bake_event import BakeEvent
class Ovens(SyncAPIResource):
    def watch(self, oven_id: str, *, betas: List[AnthropicBetaParam] | Omit = omit
              ) -> Stream[BakeEvent]:
        extra_headers = {{**strip_not_given({{
            "anthropic-beta": ",".join(chain((str(e) for e in betas), ["ovens-2030-01-01"]))
            if is_given(betas) else not_given}})}}
        extra_headers = {{"anthropic-beta": "ovens-2030-01-01,heat-2030-02-02", **extra_headers}}
        return self._get(path_template("/v1/ovens/{{oven_id}}/watch"), stream=True)
""",
    "resources/beta/webhooks.py": """\
from ...types.beta.webhook_event import WebhookEvent
class Webhooks(SyncAPIResource):
    def unwrap(self, payload: str) -> WebhookEvent: ...
""",
}


def changed(**edits: tuple[str, str]) -> dict[str, str]:
    """Return the files with replacements: path with `__` for `/` and without `.py` -> old, new."""
    files = dict(FILES)
    for name, (old, new) in edits.items():
        path = f"{name.replace('__', '/')}.py"
        assert old in files[path], (path, old)
        files[path] = files[path].replace(old, new)
    return files


def directory(path: Path, files: Mapping[str, str] = FILES, name: str = "bakery") -> Path:
    """Write the package into a directory, and return the package's folder."""
    for each, text in files.items():
        file = path / name / each
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return path / name


def wheel(path: Path, files: Mapping[str, str] = FILES, prefix: str = "bakery/") -> Path:
    """Write the package as a wheel."""
    file = path / "bakery-1.2.0-py3-none-any.whl"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(f"{prefix}{name}", text)
        archive.writestr("bakery-1.2.0.dist-info/METADATA", SECRET)
    return file


def sdist(
    path: Path, files: Mapping[str, str] = FILES, prefix: str = "bakery-1.2.0/src/bakery/"
) -> Path:
    """Write the package as an sdist."""
    file = path / "bakery-1.2.0.tar.gz"
    with tarfile.open(file, "w:gz") as archive:
        for name, text in {**files, "../../README.md": SECRET}.items():
            data = text.encode("utf-8")
            full = f"{prefix}{name}" if ".." not in name else "bakery-1.2.0/README.md"
            info = tarfile.TarInfo(full)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return file
