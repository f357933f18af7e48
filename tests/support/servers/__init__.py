"""Local servers for tests: a model, batches, contract checks, crowds, HTTP faults, gated responses, Apache,
llmock and nginx.

Each server listens on a free port of 127.0.0.1.
"""

from ._child import ServerNotReady
from ._request import Request
from ._weights import ModelUnavailable
from .apache import ApacheServer, ApacheUnavailable
from .batch_service import BatchService
from .contract import ContractServer, ContractUnavailable
from .crowd import CrowdServer
from .faults import FaultServer
from .gated import GatedServer
from .llmock import LLMockServer, LLMockUnavailable
from .model import ModelServer
from .nginx import NginxServer, NginxUnavailable

__all__ = [
    "ApacheServer",
    "ApacheUnavailable",
    "BatchService",
    "ContractServer",
    "ContractUnavailable",
    "CrowdServer",
    "FaultServer",
    "GatedServer",
    "LLMockServer",
    "LLMockUnavailable",
    "ModelServer",
    "ModelUnavailable",
    "NginxServer",
    "NginxUnavailable",
    "Request",
    "ServerNotReady",
]
