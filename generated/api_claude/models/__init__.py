# Generated from spec/ by `nox -s codegen`. Do not edit.
"""What the API answers with. Importing this loads nothing; the first use of a name loads its module."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .errors import BetaWorkLeaseState as BetaWorkLeaseState
    from .errors import ThreadUnsupportedFeatureName as ThreadUnsupportedFeatureName
    from .errors import WorkspacePolicyField as WorkspacePolicyField
    from .messages import Message as Message
    from .messages import MessageTokensCount as MessageTokensCount
    from .messages import RefusalStopDetails as RefusalStopDetails
    from .messages import StopReason as StopReason
    from .messages_batches import DeletedMessageBatch as DeletedMessageBatch
    from .messages_batches import MessageBatch as MessageBatch
    from .messages_batches import MessageBatchCanceledResult as MessageBatchCanceledResult
    from .messages_batches import MessageBatchErroredResult as MessageBatchErroredResult
    from .messages_batches import MessageBatchExpiredResult as MessageBatchExpiredResult
    from .messages_batches import MessageBatchIndividualResponse as MessageBatchIndividualResponse
    from .messages_batches import MessageBatchRequestCounts as MessageBatchRequestCounts
    from .messages_batches import MessageBatchResult as MessageBatchResult
    from .messages_batches import MessageBatchSucceededResult as MessageBatchSucceededResult
    from .messages_browser_echo import BetaBrowserCloseTabConfig as BetaBrowserCloseTabConfig
    from .messages_browser_echo import BetaBrowserDoubleClickConfig as BetaBrowserDoubleClickConfig
    from .messages_browser_echo import BetaBrowserFileUploadConfig as BetaBrowserFileUploadConfig
    from .messages_browser_echo import BetaBrowserFindConfig as BetaBrowserFindConfig
    from .messages_browser_echo import BetaBrowserFormInputConfig as BetaBrowserFormInputConfig
    from .messages_browser_echo import BetaBrowserGetPageTextConfig as BetaBrowserGetPageTextConfig
    from .messages_browser_echo import BetaBrowserHoldKeyConfig as BetaBrowserHoldKeyConfig
    from .messages_browser_echo import BetaBrowserHoverConfig as BetaBrowserHoverConfig
    from .messages_browser_echo import (
        BetaBrowserJavascriptExecConfig as BetaBrowserJavascriptExecConfig,
    )
    from .messages_browser_echo import BetaBrowserKeyConfig as BetaBrowserKeyConfig
    from .messages_browser_echo import BetaBrowserLeftClickConfig as BetaBrowserLeftClickConfig
    from .messages_browser_echo import (
        BetaBrowserLeftClickDragConfig as BetaBrowserLeftClickDragConfig,
    )
    from .messages_browser_echo import (
        BetaBrowserLeftMouseDownConfig as BetaBrowserLeftMouseDownConfig,
    )
    from .messages_browser_echo import BetaBrowserLeftMouseUpConfig as BetaBrowserLeftMouseUpConfig
    from .messages_browser_echo import BetaBrowserListTabsConfig as BetaBrowserListTabsConfig
    from .messages_browser_echo import BetaBrowserMiddleClickConfig as BetaBrowserMiddleClickConfig
    from .messages_browser_echo import BetaBrowserMouseMoveConfig as BetaBrowserMouseMoveConfig
    from .messages_browser_echo import BetaBrowserNavigateConfig as BetaBrowserNavigateConfig
    from .messages_browser_echo import BetaBrowserNewTabConfig as BetaBrowserNewTabConfig
    from .messages_browser_echo import BetaBrowserReadConsoleConfig as BetaBrowserReadConsoleConfig
    from .messages_browser_echo import BetaBrowserReadNetworkConfig as BetaBrowserReadNetworkConfig
    from .messages_browser_echo import BetaBrowserReadPageConfig as BetaBrowserReadPageConfig
    from .messages_browser_echo import BetaBrowserRightClickConfig as BetaBrowserRightClickConfig
    from .messages_browser_echo import BetaBrowserScreenshotConfig as BetaBrowserScreenshotConfig
    from .messages_browser_echo import BetaBrowserScrollConfig as BetaBrowserScrollConfig
    from .messages_browser_echo import BetaBrowserScrollToConfig as BetaBrowserScrollToConfig
    from .messages_browser_echo import BetaBrowserSwitchTabConfig as BetaBrowserSwitchTabConfig
    from .messages_browser_echo import BetaBrowserToolset20260801 as BetaBrowserToolset20260801
    from .messages_browser_echo import BetaBrowserToolsetConfigs as BetaBrowserToolsetConfigs
    from .messages_browser_echo import BetaBrowserTripleClickConfig as BetaBrowserTripleClickConfig
    from .messages_browser_echo import BetaBrowserTypeConfig as BetaBrowserTypeConfig
    from .messages_browser_echo import BetaBrowserWaitConfig as BetaBrowserWaitConfig
    from .messages_browser_echo import BetaBrowserZoomConfig as BetaBrowserZoomConfig
    from .messages_builtin_tools_echo import BetaAdvisorTool20260301 as BetaAdvisorTool20260301
    from .messages_builtin_tools_echo import (
        BetaCodeExecutionTool20250522 as BetaCodeExecutionTool20250522,
    )
    from .messages_builtin_tools_echo import (
        BetaCodeExecutionTool20250825 as BetaCodeExecutionTool20250825,
    )
    from .messages_builtin_tools_echo import (
        BetaCodeExecutionTool20260120 as BetaCodeExecutionTool20260120,
    )
    from .messages_builtin_tools_echo import (
        BetaCodeExecutionTool20260521 as BetaCodeExecutionTool20260521,
    )
    from .messages_builtin_tools_echo import BetaMemoryTool20250818 as BetaMemoryTool20250818
    from .messages_builtin_tools_echo import BetaToolBash20241022 as BetaToolBash20241022
    from .messages_builtin_tools_echo import BetaToolBash20250124 as BetaToolBash20250124
    from .messages_builtin_tools_echo import (
        BetaToolSearchToolBm25_20251119 as BetaToolSearchToolBm25_20251119,
    )
    from .messages_builtin_tools_echo import (
        BetaToolSearchToolRegex20251119 as BetaToolSearchToolRegex20251119,
    )
    from .messages_builtin_tools_echo import (
        BetaToolTextEditor20241022 as BetaToolTextEditor20241022,
    )
    from .messages_builtin_tools_echo import (
        BetaToolTextEditor20250124 as BetaToolTextEditor20250124,
    )
    from .messages_builtin_tools_echo import (
        BetaToolTextEditor20250429 as BetaToolTextEditor20250429,
    )
    from .messages_builtin_tools_echo import (
        BetaToolTextEditor20250728 as BetaToolTextEditor20250728,
    )
    from .messages_citations import BetaCitationsConfigParam as BetaCitationsConfigParam
    from .messages_citations import CitationCharLocation as CitationCharLocation
    from .messages_citations import CitationContentBlockLocation as CitationContentBlockLocation
    from .messages_citations import CitationPageLocation as CitationPageLocation
    from .messages_citations import CitationsConfig as CitationsConfig
    from .messages_citations import CitationsDelta as CitationsDelta
    from .messages_citations import CitationsDeltaCitation as CitationsDeltaCitation
    from .messages_citations import CitationsSearchResultLocation as CitationsSearchResultLocation
    from .messages_citations import (
        CitationsWebSearchResultLocation as CitationsWebSearchResultLocation,
    )
    from .messages_citations import TextCitation as TextCitation
    from .messages_code_results import BashCodeExecutionOutputBlock as BashCodeExecutionOutputBlock
    from .messages_code_results import BashCodeExecutionResultBlock as BashCodeExecutionResultBlock
    from .messages_code_results import (
        BashCodeExecutionToolResultBlock as BashCodeExecutionToolResultBlock,
    )
    from .messages_code_results import (
        BashCodeExecutionToolResultBlockContent as BashCodeExecutionToolResultBlockContent,
    )
    from .messages_code_results import (
        BashCodeExecutionToolResultErrorCode as BashCodeExecutionToolResultErrorCode,
    )
    from .messages_code_results import (
        BashCodeExecutionToolResultErrorObject as BashCodeExecutionToolResultErrorObject,
    )
    from .messages_code_results import CodeExecutionOutputBlock as CodeExecutionOutputBlock
    from .messages_code_results import CodeExecutionResultBlock as CodeExecutionResultBlock
    from .messages_code_results import CodeExecutionToolResultBlock as CodeExecutionToolResultBlock
    from .messages_code_results import (
        CodeExecutionToolResultBlockContent as CodeExecutionToolResultBlockContent,
    )
    from .messages_code_results import (
        CodeExecutionToolResultErrorCode as CodeExecutionToolResultErrorCode,
    )
    from .messages_code_results import (
        CodeExecutionToolResultErrorObject as CodeExecutionToolResultErrorObject,
    )
    from .messages_code_results import (
        EncryptedCodeExecutionResultBlock as EncryptedCodeExecutionResultBlock,
    )
    from .messages_code_results import (
        TextEditorCodeExecutionCreateResultBlock as TextEditorCodeExecutionCreateResultBlock,
    )
    from .messages_code_results import (
        TextEditorCodeExecutionStrReplaceResultBlock as TextEditorCodeExecutionStrReplaceResultBlock,
    )
    from .messages_code_results import (
        TextEditorCodeExecutionToolResultBlock as TextEditorCodeExecutionToolResultBlock,
    )
    from .messages_code_results import (
        TextEditorCodeExecutionToolResultBlockContent as TextEditorCodeExecutionToolResultBlockContent,
    )
    from .messages_code_results import (
        TextEditorCodeExecutionToolResultErrorCode as TextEditorCodeExecutionToolResultErrorCode,
    )
    from .messages_code_results import (
        TextEditorCodeExecutionToolResultErrorObject as TextEditorCodeExecutionToolResultErrorObject,
    )
    from .messages_code_results import (
        TextEditorCodeExecutionViewResultBlock as TextEditorCodeExecutionViewResultBlock,
    )
    from .messages_computer_echo import (
        BetaComputerCursorPositionConfig as BetaComputerCursorPositionConfig,
    )
    from .messages_computer_echo import (
        BetaComputerDoubleClickConfig as BetaComputerDoubleClickConfig,
    )
    from .messages_computer_echo import BetaComputerHoldKeyConfig as BetaComputerHoldKeyConfig
    from .messages_computer_echo import BetaComputerKeyConfig as BetaComputerKeyConfig
    from .messages_computer_echo import BetaComputerLeftClickConfig as BetaComputerLeftClickConfig
    from .messages_computer_echo import (
        BetaComputerLeftClickDragConfig as BetaComputerLeftClickDragConfig,
    )
    from .messages_computer_echo import (
        BetaComputerLeftMouseDownConfig as BetaComputerLeftMouseDownConfig,
    )
    from .messages_computer_echo import (
        BetaComputerLeftMouseUpConfig as BetaComputerLeftMouseUpConfig,
    )
    from .messages_computer_echo import (
        BetaComputerMiddleClickConfig as BetaComputerMiddleClickConfig,
    )
    from .messages_computer_echo import BetaComputerMouseMoveConfig as BetaComputerMouseMoveConfig
    from .messages_computer_echo import BetaComputerRightClickConfig as BetaComputerRightClickConfig
    from .messages_computer_echo import BetaComputerScreenshotConfig as BetaComputerScreenshotConfig
    from .messages_computer_echo import BetaComputerScrollConfig as BetaComputerScrollConfig
    from .messages_computer_echo import BetaComputerToolset20260801 as BetaComputerToolset20260801
    from .messages_computer_echo import BetaComputerToolsetConfigs as BetaComputerToolsetConfigs
    from .messages_computer_echo import (
        BetaComputerTripleClickConfig as BetaComputerTripleClickConfig,
    )
    from .messages_computer_echo import BetaComputerTypeConfig as BetaComputerTypeConfig
    from .messages_computer_echo import BetaComputerWaitConfig as BetaComputerWaitConfig
    from .messages_computer_echo import BetaComputerZoomConfig as BetaComputerZoomConfig
    from .messages_computer_echo import BetaToolComputerUse20241022 as BetaToolComputerUse20241022
    from .messages_computer_echo import BetaToolComputerUse20250124 as BetaToolComputerUse20250124
    from .messages_computer_echo import BetaToolComputerUse20251124 as BetaToolComputerUse20251124
    from .messages_config import BetaCacheControlEphemeral as BetaCacheControlEphemeral
    from .messages_config import Container as Container
    from .messages_config import ContainerSkill as ContainerSkill
    from .messages_content import BetaCompactionBlock as BetaCompactionBlock
    from .messages_content import BetaCompactionBlockToolChange as BetaCompactionBlockToolChange
    from .messages_content import BetaFallbackBlock as BetaFallbackBlock
    from .messages_content import BetaMCPToolResultBlock as BetaMCPToolResultBlock
    from .messages_content import BetaMCPToolUseBlock as BetaMCPToolUseBlock
    from .messages_content import ContainerUploadBlock as ContainerUploadBlock
    from .messages_content import ContentBlock as ContentBlock
    from .messages_content import RedactedThinkingBlock as RedactedThinkingBlock
    from .messages_content import TextBlock as TextBlock
    from .messages_content import ThinkingBlock as ThinkingBlock
    from .messages_content import ToolUseBlock as ToolUseBlock
    from .messages_content import ToolUseBlockCaller as ToolUseBlockCaller
    from .messages_context import (
        BetaClearThinking20251015EditResponse as BetaClearThinking20251015EditResponse,
    )
    from .messages_context import (
        BetaClearToolUses20250919EditResponse as BetaClearToolUses20250919EditResponse,
    )
    from .messages_context import BetaContextManagementResponse as BetaContextManagementResponse
    from .messages_context import (
        BetaContextManagementResponseAppliedEdit as BetaContextManagementResponseAppliedEdit,
    )
    from .messages_context import (
        BetaCountTokensContextManagementResponse as BetaCountTokensContextManagementResponse,
    )
    from .messages_diagnostics import CacheMissMessagesChanged as CacheMissMessagesChanged
    from .messages_diagnostics import CacheMissModelChanged as CacheMissModelChanged
    from .messages_diagnostics import (
        CacheMissPreviousMessageNotFound as CacheMissPreviousMessageNotFound,
    )
    from .messages_diagnostics import CacheMissReason as CacheMissReason
    from .messages_diagnostics import CacheMissSystemChanged as CacheMissSystemChanged
    from .messages_diagnostics import CacheMissToolsChanged as CacheMissToolsChanged
    from .messages_diagnostics import CacheMissUnavailable as CacheMissUnavailable
    from .messages_diagnostics import Diagnostics as Diagnostics
    from .messages_mcp import BetaMCPTool as BetaMCPTool
    from .messages_mcp import BetaMCPToolConfig as BetaMCPToolConfig
    from .messages_mcp import BetaMCPToolDefaultConfig as BetaMCPToolDefaultConfig
    from .messages_mcp import BetaMCPToolParam as BetaMCPToolParam
    from .messages_mcp import BetaMCPToolset as BetaMCPToolset
    from .messages_media import Base64PDFSource as Base64PDFSource
    from .messages_media import DocumentBlock as DocumentBlock
    from .messages_media import DocumentBlockSource as DocumentBlockSource
    from .messages_media import PlainTextSource as PlainTextSource
    from .messages_routing import BetaFallbackInfo as BetaFallbackInfo
    from .messages_routing import BetaFallbackRefusalTrigger as BetaFallbackRefusalTrigger
    from .messages_server_tools import (
        BetaAdvisorRedactedResultBlock as BetaAdvisorRedactedResultBlock,
    )
    from .messages_server_tools import BetaAdvisorResultBlock as BetaAdvisorResultBlock
    from .messages_server_tools import BetaAdvisorToolResultBlock as BetaAdvisorToolResultBlock
    from .messages_server_tools import (
        BetaAdvisorToolResultBlockContent as BetaAdvisorToolResultBlockContent,
    )
    from .messages_server_tools import (
        BetaAdvisorToolResultErrorObject as BetaAdvisorToolResultErrorObject,
    )
    from .messages_server_tools import DirectCaller as DirectCaller
    from .messages_server_tools import ServerToolCaller as ServerToolCaller
    from .messages_server_tools import ServerToolCaller20260120 as ServerToolCaller20260120
    from .messages_server_tools import ServerToolUseBlock as ServerToolUseBlock
    from .messages_server_tools import ServerToolUseBlockCaller as ServerToolUseBlockCaller
    from .messages_server_tools import ToolReferenceBlock as ToolReferenceBlock
    from .messages_server_tools import ToolSearchToolResultBlock as ToolSearchToolResultBlock
    from .messages_server_tools import (
        ToolSearchToolResultBlockContent as ToolSearchToolResultBlockContent,
    )
    from .messages_server_tools import (
        ToolSearchToolResultErrorCode as ToolSearchToolResultErrorCode,
    )
    from .messages_server_tools import (
        ToolSearchToolResultErrorObject as ToolSearchToolResultErrorObject,
    )
    from .messages_server_tools import (
        ToolSearchToolSearchResultBlock as ToolSearchToolSearchResultBlock,
    )
    from .messages_streaming import (
        BetaCompactionContentBlockDelta as BetaCompactionContentBlockDelta,
    )
    from .messages_streaming import InputJSONDelta as InputJSONDelta
    from .messages_streaming import MessageDeltaUsage as MessageDeltaUsage
    from .messages_streaming import RawContentBlockDelta as RawContentBlockDelta
    from .messages_streaming import RawContentBlockDeltaEvent as RawContentBlockDeltaEvent
    from .messages_streaming import RawContentBlockStartEvent as RawContentBlockStartEvent
    from .messages_streaming import (
        RawContentBlockStartEventContentBlock as RawContentBlockStartEventContentBlock,
    )
    from .messages_streaming import RawContentBlockStopEvent as RawContentBlockStopEvent
    from .messages_streaming import RawMessageDeltaEvent as RawMessageDeltaEvent
    from .messages_streaming import RawMessageDeltaEventDelta as RawMessageDeltaEventDelta
    from .messages_streaming import RawMessageStartEvent as RawMessageStartEvent
    from .messages_streaming import RawMessageStopEvent as RawMessageStopEvent
    from .messages_streaming import RawMessageStreamEvent as RawMessageStreamEvent
    from .messages_streaming import SignatureDelta as SignatureDelta
    from .messages_streaming import TextDelta as TextDelta
    from .messages_streaming import ThinkingDelta as ThinkingDelta
    from .messages_tool_changes import BetaMCPToolListingBlock as BetaMCPToolListingBlock
    from .messages_tool_changes import (
        BetaResponseToolAdditionBlock as BetaResponseToolAdditionBlock,
    )
    from .messages_tool_changes import (
        BetaResponseToolAdditionBlockTool as BetaResponseToolAdditionBlockTool,
    )
    from .messages_tool_changes import (
        BetaResponseToolChangeMCPToolReference as BetaResponseToolChangeMCPToolReference,
    )
    from .messages_tool_changes import (
        BetaResponseToolChangeMCPToolsetReference as BetaResponseToolChangeMCPToolsetReference,
    )
    from .messages_tool_changes import (
        BetaResponseToolChangeToolReference as BetaResponseToolChangeToolReference,
    )
    from .messages_tool_changes import BetaResponseToolRemovalBlock as BetaResponseToolRemovalBlock
    from .messages_tool_changes import (
        BetaResponseToolRemovalBlockTool as BetaResponseToolRemovalBlockTool,
    )
    from .messages_tools import BetaResponseTool as BetaResponseTool
    from .messages_tools import BetaResponseToolInputSchema as BetaResponseToolInputSchema
    from .messages_tools import BetaResponseToolUnion as BetaResponseToolUnion
    from .messages_tools import BetaToolChangeToolDefinition as BetaToolChangeToolDefinition
    from .messages_usage import BetaAdvisorMessageIterationUsage as BetaAdvisorMessageIterationUsage
    from .messages_usage import BetaCompactionIterationUsage as BetaCompactionIterationUsage
    from .messages_usage import BetaFallbackCreditNotApplied as BetaFallbackCreditNotApplied
    from .messages_usage import BetaFallbackCreditRedeemed as BetaFallbackCreditRedeemed
    from .messages_usage import BetaFallbackCreditUsage as BetaFallbackCreditUsage
    from .messages_usage import BetaFallbackCreditUsageStatus as BetaFallbackCreditUsageStatus
    from .messages_usage import (
        BetaFallbackMessageIterationUsage as BetaFallbackMessageIterationUsage,
    )
    from .messages_usage import BetaInputTransformation as BetaInputTransformation
    from .messages_usage import BetaIterationsUsage as BetaIterationsUsage
    from .messages_usage import BetaIterationsUsageItem as BetaIterationsUsageItem
    from .messages_usage import BetaMessageIterationUsage as BetaMessageIterationUsage
    from .messages_usage import (
        BetaThinkingDroppedInputTransformation as BetaThinkingDroppedInputTransformation,
    )
    from .messages_usage import (
        BetaThinkingMismatchAllowedInputTransformation as BetaThinkingMismatchAllowedInputTransformation,
    )
    from .messages_usage import CacheCreation as CacheCreation
    from .messages_usage import OutputTokensDetails as OutputTokensDetails
    from .messages_usage import ServerToolUsage as ServerToolUsage
    from .messages_usage import Usage as Usage
    from .messages_web_results import WebFetchBlock as WebFetchBlock
    from .messages_web_results import WebFetchToolResultBlock as WebFetchToolResultBlock
    from .messages_web_results import WebFetchToolResultBlockCaller as WebFetchToolResultBlockCaller
    from .messages_web_results import (
        WebFetchToolResultBlockContent as WebFetchToolResultBlockContent,
    )
    from .messages_web_results import WebFetchToolResultErrorBlock as WebFetchToolResultErrorBlock
    from .messages_web_results import WebFetchToolResultErrorCode as WebFetchToolResultErrorCode
    from .messages_web_results import WebSearchResultBlock as WebSearchResultBlock
    from .messages_web_results import WebSearchToolResultBlock as WebSearchToolResultBlock
    from .messages_web_results import (
        WebSearchToolResultBlockCaller as WebSearchToolResultBlockCaller,
    )
    from .messages_web_results import (
        WebSearchToolResultBlockContent as WebSearchToolResultBlockContent,
    )
    from .messages_web_results import WebSearchToolResultErrorCode as WebSearchToolResultErrorCode
    from .messages_web_results import (
        WebSearchToolResultErrorObject as WebSearchToolResultErrorObject,
    )
    from .messages_web_tools_echo import BetaUserLocation as BetaUserLocation
    from .messages_web_tools_echo import BetaWebFetchTool20250910 as BetaWebFetchTool20250910
    from .messages_web_tools_echo import BetaWebFetchTool20260209 as BetaWebFetchTool20260209
    from .messages_web_tools_echo import BetaWebFetchTool20260309 as BetaWebFetchTool20260309
    from .messages_web_tools_echo import BetaWebFetchTool20260318 as BetaWebFetchTool20260318
    from .messages_web_tools_echo import BetaWebFetchURLSourceAll as BetaWebFetchURLSourceAll
    from .messages_web_tools_echo import BetaWebFetchURLSourceExcept as BetaWebFetchURLSourceExcept
    from .messages_web_tools_echo import BetaWebFetchURLSourceNone as BetaWebFetchURLSourceNone
    from .messages_web_tools_echo import BetaWebFetchURLSourceOnly as BetaWebFetchURLSourceOnly
    from .messages_web_tools_echo import BetaWebFetchURLSources as BetaWebFetchURLSources
    from .messages_web_tools_echo import (
        BetaWebFetchURLSourcesClientToolResults as BetaWebFetchURLSourcesClientToolResults,
    )
    from .messages_web_tools_echo import (
        BetaWebFetchURLSourcesServerToolResults as BetaWebFetchURLSourcesServerToolResults,
    )
    from .messages_web_tools_echo import (
        BetaWebFetchURLSourcesUserInput as BetaWebFetchURLSourcesUserInput,
    )
    from .messages_web_tools_echo import (
        BetaWebFetchURLSourceToolReference as BetaWebFetchURLSourceToolReference,
    )
    from .messages_web_tools_echo import BetaWebSearchTool20250305 as BetaWebSearchTool20250305
    from .messages_web_tools_echo import BetaWebSearchTool20260209 as BetaWebSearchTool20260209
    from .messages_web_tools_echo import BetaWebSearchTool20260318 as BetaWebSearchTool20260318
    from .models import BetaCompactionCapability as BetaCompactionCapability
    from .models import CapabilitySupport as CapabilitySupport
    from .models import ContextManagementCapability as ContextManagementCapability
    from .models import EffortCapability as EffortCapability
    from .models import ModelCapabilities as ModelCapabilities
    from .models import ModelInfo as ModelInfo
    from .models import ModelLine as ModelLine
    from .models import ServerToolsCapability as ServerToolsCapability
    from .models import ThinkingCapability as ThinkingCapability
    from .models import ThinkingTypes as ThinkingTypes
    from .shared import APIErrorObject as APIErrorObject
    from .shared import AuthenticationErrorObject as AuthenticationErrorObject
    from .shared import BillingErrorObject as BillingErrorObject
    from .shared import ErrorObject as ErrorObject
    from .shared import ErrorResponse as ErrorResponse
    from .shared import GatewayTimeoutErrorObject as GatewayTimeoutErrorObject
    from .shared import InvalidRequestErrorObject as InvalidRequestErrorObject
    from .shared import Model as Model
    from .shared import NotFoundErrorObject as NotFoundErrorObject
    from .shared import OverloadedErrorObject as OverloadedErrorObject
    from .shared import PermissionErrorObject as PermissionErrorObject
    from .shared import RateLimitErrorObject as RateLimitErrorObject

_MODULES = {
    "APIErrorObject": "shared",
    "AuthenticationErrorObject": "shared",
    "Base64PDFSource": "messages_media",
    "BashCodeExecutionOutputBlock": "messages_code_results",
    "BashCodeExecutionResultBlock": "messages_code_results",
    "BashCodeExecutionToolResultBlock": "messages_code_results",
    "BashCodeExecutionToolResultBlockContent": "messages_code_results",
    "BashCodeExecutionToolResultErrorCode": "messages_code_results",
    "BashCodeExecutionToolResultErrorObject": "messages_code_results",
    "BetaAdvisorMessageIterationUsage": "messages_usage",
    "BetaAdvisorRedactedResultBlock": "messages_server_tools",
    "BetaAdvisorResultBlock": "messages_server_tools",
    "BetaAdvisorTool20260301": "messages_builtin_tools_echo",
    "BetaAdvisorToolResultBlock": "messages_server_tools",
    "BetaAdvisorToolResultBlockContent": "messages_server_tools",
    "BetaAdvisorToolResultErrorObject": "messages_server_tools",
    "BetaBrowserCloseTabConfig": "messages_browser_echo",
    "BetaBrowserDoubleClickConfig": "messages_browser_echo",
    "BetaBrowserFileUploadConfig": "messages_browser_echo",
    "BetaBrowserFindConfig": "messages_browser_echo",
    "BetaBrowserFormInputConfig": "messages_browser_echo",
    "BetaBrowserGetPageTextConfig": "messages_browser_echo",
    "BetaBrowserHoldKeyConfig": "messages_browser_echo",
    "BetaBrowserHoverConfig": "messages_browser_echo",
    "BetaBrowserJavascriptExecConfig": "messages_browser_echo",
    "BetaBrowserKeyConfig": "messages_browser_echo",
    "BetaBrowserLeftClickConfig": "messages_browser_echo",
    "BetaBrowserLeftClickDragConfig": "messages_browser_echo",
    "BetaBrowserLeftMouseDownConfig": "messages_browser_echo",
    "BetaBrowserLeftMouseUpConfig": "messages_browser_echo",
    "BetaBrowserListTabsConfig": "messages_browser_echo",
    "BetaBrowserMiddleClickConfig": "messages_browser_echo",
    "BetaBrowserMouseMoveConfig": "messages_browser_echo",
    "BetaBrowserNavigateConfig": "messages_browser_echo",
    "BetaBrowserNewTabConfig": "messages_browser_echo",
    "BetaBrowserReadConsoleConfig": "messages_browser_echo",
    "BetaBrowserReadNetworkConfig": "messages_browser_echo",
    "BetaBrowserReadPageConfig": "messages_browser_echo",
    "BetaBrowserRightClickConfig": "messages_browser_echo",
    "BetaBrowserScreenshotConfig": "messages_browser_echo",
    "BetaBrowserScrollConfig": "messages_browser_echo",
    "BetaBrowserScrollToConfig": "messages_browser_echo",
    "BetaBrowserSwitchTabConfig": "messages_browser_echo",
    "BetaBrowserToolset20260801": "messages_browser_echo",
    "BetaBrowserToolsetConfigs": "messages_browser_echo",
    "BetaBrowserTripleClickConfig": "messages_browser_echo",
    "BetaBrowserTypeConfig": "messages_browser_echo",
    "BetaBrowserWaitConfig": "messages_browser_echo",
    "BetaBrowserZoomConfig": "messages_browser_echo",
    "BetaCacheControlEphemeral": "messages_config",
    "BetaCitationsConfigParam": "messages_citations",
    "BetaClearThinking20251015EditResponse": "messages_context",
    "BetaClearToolUses20250919EditResponse": "messages_context",
    "BetaCodeExecutionTool20250522": "messages_builtin_tools_echo",
    "BetaCodeExecutionTool20250825": "messages_builtin_tools_echo",
    "BetaCodeExecutionTool20260120": "messages_builtin_tools_echo",
    "BetaCodeExecutionTool20260521": "messages_builtin_tools_echo",
    "BetaCompactionBlock": "messages_content",
    "BetaCompactionBlockToolChange": "messages_content",
    "BetaCompactionCapability": "models",
    "BetaCompactionContentBlockDelta": "messages_streaming",
    "BetaCompactionIterationUsage": "messages_usage",
    "BetaComputerCursorPositionConfig": "messages_computer_echo",
    "BetaComputerDoubleClickConfig": "messages_computer_echo",
    "BetaComputerHoldKeyConfig": "messages_computer_echo",
    "BetaComputerKeyConfig": "messages_computer_echo",
    "BetaComputerLeftClickConfig": "messages_computer_echo",
    "BetaComputerLeftClickDragConfig": "messages_computer_echo",
    "BetaComputerLeftMouseDownConfig": "messages_computer_echo",
    "BetaComputerLeftMouseUpConfig": "messages_computer_echo",
    "BetaComputerMiddleClickConfig": "messages_computer_echo",
    "BetaComputerMouseMoveConfig": "messages_computer_echo",
    "BetaComputerRightClickConfig": "messages_computer_echo",
    "BetaComputerScreenshotConfig": "messages_computer_echo",
    "BetaComputerScrollConfig": "messages_computer_echo",
    "BetaComputerToolset20260801": "messages_computer_echo",
    "BetaComputerToolsetConfigs": "messages_computer_echo",
    "BetaComputerTripleClickConfig": "messages_computer_echo",
    "BetaComputerTypeConfig": "messages_computer_echo",
    "BetaComputerWaitConfig": "messages_computer_echo",
    "BetaComputerZoomConfig": "messages_computer_echo",
    "BetaContextManagementResponse": "messages_context",
    "BetaContextManagementResponseAppliedEdit": "messages_context",
    "BetaCountTokensContextManagementResponse": "messages_context",
    "BetaFallbackBlock": "messages_content",
    "BetaFallbackCreditNotApplied": "messages_usage",
    "BetaFallbackCreditRedeemed": "messages_usage",
    "BetaFallbackCreditUsage": "messages_usage",
    "BetaFallbackCreditUsageStatus": "messages_usage",
    "BetaFallbackInfo": "messages_routing",
    "BetaFallbackMessageIterationUsage": "messages_usage",
    "BetaFallbackRefusalTrigger": "messages_routing",
    "BetaInputTransformation": "messages_usage",
    "BetaIterationsUsage": "messages_usage",
    "BetaIterationsUsageItem": "messages_usage",
    "BetaMCPTool": "messages_mcp",
    "BetaMCPToolConfig": "messages_mcp",
    "BetaMCPToolDefaultConfig": "messages_mcp",
    "BetaMCPToolListingBlock": "messages_tool_changes",
    "BetaMCPToolParam": "messages_mcp",
    "BetaMCPToolResultBlock": "messages_content",
    "BetaMCPToolset": "messages_mcp",
    "BetaMCPToolUseBlock": "messages_content",
    "BetaMemoryTool20250818": "messages_builtin_tools_echo",
    "BetaMessageIterationUsage": "messages_usage",
    "BetaResponseTool": "messages_tools",
    "BetaResponseToolAdditionBlock": "messages_tool_changes",
    "BetaResponseToolAdditionBlockTool": "messages_tool_changes",
    "BetaResponseToolChangeMCPToolReference": "messages_tool_changes",
    "BetaResponseToolChangeMCPToolsetReference": "messages_tool_changes",
    "BetaResponseToolChangeToolReference": "messages_tool_changes",
    "BetaResponseToolInputSchema": "messages_tools",
    "BetaResponseToolRemovalBlock": "messages_tool_changes",
    "BetaResponseToolRemovalBlockTool": "messages_tool_changes",
    "BetaResponseToolUnion": "messages_tools",
    "BetaThinkingDroppedInputTransformation": "messages_usage",
    "BetaThinkingMismatchAllowedInputTransformation": "messages_usage",
    "BetaToolBash20241022": "messages_builtin_tools_echo",
    "BetaToolBash20250124": "messages_builtin_tools_echo",
    "BetaToolChangeToolDefinition": "messages_tools",
    "BetaToolComputerUse20241022": "messages_computer_echo",
    "BetaToolComputerUse20250124": "messages_computer_echo",
    "BetaToolComputerUse20251124": "messages_computer_echo",
    "BetaToolSearchToolBm25_20251119": "messages_builtin_tools_echo",
    "BetaToolSearchToolRegex20251119": "messages_builtin_tools_echo",
    "BetaToolTextEditor20241022": "messages_builtin_tools_echo",
    "BetaToolTextEditor20250124": "messages_builtin_tools_echo",
    "BetaToolTextEditor20250429": "messages_builtin_tools_echo",
    "BetaToolTextEditor20250728": "messages_builtin_tools_echo",
    "BetaUserLocation": "messages_web_tools_echo",
    "BetaWebFetchTool20250910": "messages_web_tools_echo",
    "BetaWebFetchTool20260209": "messages_web_tools_echo",
    "BetaWebFetchTool20260309": "messages_web_tools_echo",
    "BetaWebFetchTool20260318": "messages_web_tools_echo",
    "BetaWebFetchURLSourceAll": "messages_web_tools_echo",
    "BetaWebFetchURLSourceExcept": "messages_web_tools_echo",
    "BetaWebFetchURLSourceNone": "messages_web_tools_echo",
    "BetaWebFetchURLSourceOnly": "messages_web_tools_echo",
    "BetaWebFetchURLSources": "messages_web_tools_echo",
    "BetaWebFetchURLSourcesClientToolResults": "messages_web_tools_echo",
    "BetaWebFetchURLSourcesServerToolResults": "messages_web_tools_echo",
    "BetaWebFetchURLSourcesUserInput": "messages_web_tools_echo",
    "BetaWebFetchURLSourceToolReference": "messages_web_tools_echo",
    "BetaWebSearchTool20250305": "messages_web_tools_echo",
    "BetaWebSearchTool20260209": "messages_web_tools_echo",
    "BetaWebSearchTool20260318": "messages_web_tools_echo",
    "BetaWorkLeaseState": "errors",
    "BillingErrorObject": "shared",
    "CacheCreation": "messages_usage",
    "CacheMissMessagesChanged": "messages_diagnostics",
    "CacheMissModelChanged": "messages_diagnostics",
    "CacheMissPreviousMessageNotFound": "messages_diagnostics",
    "CacheMissReason": "messages_diagnostics",
    "CacheMissSystemChanged": "messages_diagnostics",
    "CacheMissToolsChanged": "messages_diagnostics",
    "CacheMissUnavailable": "messages_diagnostics",
    "CapabilitySupport": "models",
    "CitationCharLocation": "messages_citations",
    "CitationContentBlockLocation": "messages_citations",
    "CitationPageLocation": "messages_citations",
    "CitationsConfig": "messages_citations",
    "CitationsDelta": "messages_citations",
    "CitationsDeltaCitation": "messages_citations",
    "CitationsSearchResultLocation": "messages_citations",
    "CitationsWebSearchResultLocation": "messages_citations",
    "CodeExecutionOutputBlock": "messages_code_results",
    "CodeExecutionResultBlock": "messages_code_results",
    "CodeExecutionToolResultBlock": "messages_code_results",
    "CodeExecutionToolResultBlockContent": "messages_code_results",
    "CodeExecutionToolResultErrorCode": "messages_code_results",
    "CodeExecutionToolResultErrorObject": "messages_code_results",
    "Container": "messages_config",
    "ContainerSkill": "messages_config",
    "ContainerUploadBlock": "messages_content",
    "ContentBlock": "messages_content",
    "ContextManagementCapability": "models",
    "DeletedMessageBatch": "messages_batches",
    "Diagnostics": "messages_diagnostics",
    "DirectCaller": "messages_server_tools",
    "DocumentBlock": "messages_media",
    "DocumentBlockSource": "messages_media",
    "EffortCapability": "models",
    "EncryptedCodeExecutionResultBlock": "messages_code_results",
    "ErrorObject": "shared",
    "ErrorResponse": "shared",
    "GatewayTimeoutErrorObject": "shared",
    "InputJSONDelta": "messages_streaming",
    "InvalidRequestErrorObject": "shared",
    "Message": "messages",
    "MessageBatch": "messages_batches",
    "MessageBatchCanceledResult": "messages_batches",
    "MessageBatchErroredResult": "messages_batches",
    "MessageBatchExpiredResult": "messages_batches",
    "MessageBatchIndividualResponse": "messages_batches",
    "MessageBatchRequestCounts": "messages_batches",
    "MessageBatchResult": "messages_batches",
    "MessageBatchSucceededResult": "messages_batches",
    "MessageDeltaUsage": "messages_streaming",
    "MessageTokensCount": "messages",
    "Model": "shared",
    "ModelCapabilities": "models",
    "ModelInfo": "models",
    "ModelLine": "models",
    "NotFoundErrorObject": "shared",
    "OutputTokensDetails": "messages_usage",
    "OverloadedErrorObject": "shared",
    "PermissionErrorObject": "shared",
    "PlainTextSource": "messages_media",
    "RateLimitErrorObject": "shared",
    "RawContentBlockDelta": "messages_streaming",
    "RawContentBlockDeltaEvent": "messages_streaming",
    "RawContentBlockStartEvent": "messages_streaming",
    "RawContentBlockStartEventContentBlock": "messages_streaming",
    "RawContentBlockStopEvent": "messages_streaming",
    "RawMessageDeltaEvent": "messages_streaming",
    "RawMessageDeltaEventDelta": "messages_streaming",
    "RawMessageStartEvent": "messages_streaming",
    "RawMessageStopEvent": "messages_streaming",
    "RawMessageStreamEvent": "messages_streaming",
    "RedactedThinkingBlock": "messages_content",
    "RefusalStopDetails": "messages",
    "ServerToolCaller": "messages_server_tools",
    "ServerToolCaller20260120": "messages_server_tools",
    "ServerToolsCapability": "models",
    "ServerToolUsage": "messages_usage",
    "ServerToolUseBlock": "messages_server_tools",
    "ServerToolUseBlockCaller": "messages_server_tools",
    "SignatureDelta": "messages_streaming",
    "StopReason": "messages",
    "TextBlock": "messages_content",
    "TextCitation": "messages_citations",
    "TextDelta": "messages_streaming",
    "TextEditorCodeExecutionCreateResultBlock": "messages_code_results",
    "TextEditorCodeExecutionStrReplaceResultBlock": "messages_code_results",
    "TextEditorCodeExecutionToolResultBlock": "messages_code_results",
    "TextEditorCodeExecutionToolResultBlockContent": "messages_code_results",
    "TextEditorCodeExecutionToolResultErrorCode": "messages_code_results",
    "TextEditorCodeExecutionToolResultErrorObject": "messages_code_results",
    "TextEditorCodeExecutionViewResultBlock": "messages_code_results",
    "ThinkingBlock": "messages_content",
    "ThinkingCapability": "models",
    "ThinkingDelta": "messages_streaming",
    "ThinkingTypes": "models",
    "ThreadUnsupportedFeatureName": "errors",
    "ToolReferenceBlock": "messages_server_tools",
    "ToolSearchToolResultBlock": "messages_server_tools",
    "ToolSearchToolResultBlockContent": "messages_server_tools",
    "ToolSearchToolResultErrorCode": "messages_server_tools",
    "ToolSearchToolResultErrorObject": "messages_server_tools",
    "ToolSearchToolSearchResultBlock": "messages_server_tools",
    "ToolUseBlock": "messages_content",
    "ToolUseBlockCaller": "messages_content",
    "Usage": "messages_usage",
    "WebFetchBlock": "messages_web_results",
    "WebFetchToolResultBlock": "messages_web_results",
    "WebFetchToolResultBlockCaller": "messages_web_results",
    "WebFetchToolResultBlockContent": "messages_web_results",
    "WebFetchToolResultErrorBlock": "messages_web_results",
    "WebFetchToolResultErrorCode": "messages_web_results",
    "WebSearchResultBlock": "messages_web_results",
    "WebSearchToolResultBlock": "messages_web_results",
    "WebSearchToolResultBlockCaller": "messages_web_results",
    "WebSearchToolResultBlockContent": "messages_web_results",
    "WebSearchToolResultErrorCode": "messages_web_results",
    "WebSearchToolResultErrorObject": "messages_web_results",
    "WorkspacePolicyField": "errors",
}

__all__ = [
    "APIErrorObject",
    "AuthenticationErrorObject",
    "Base64PDFSource",
    "BashCodeExecutionOutputBlock",
    "BashCodeExecutionResultBlock",
    "BashCodeExecutionToolResultBlock",
    "BashCodeExecutionToolResultBlockContent",
    "BashCodeExecutionToolResultErrorCode",
    "BashCodeExecutionToolResultErrorObject",
    "BetaAdvisorMessageIterationUsage",
    "BetaAdvisorRedactedResultBlock",
    "BetaAdvisorResultBlock",
    "BetaAdvisorTool20260301",
    "BetaAdvisorToolResultBlock",
    "BetaAdvisorToolResultBlockContent",
    "BetaAdvisorToolResultErrorObject",
    "BetaBrowserCloseTabConfig",
    "BetaBrowserDoubleClickConfig",
    "BetaBrowserFileUploadConfig",
    "BetaBrowserFindConfig",
    "BetaBrowserFormInputConfig",
    "BetaBrowserGetPageTextConfig",
    "BetaBrowserHoldKeyConfig",
    "BetaBrowserHoverConfig",
    "BetaBrowserJavascriptExecConfig",
    "BetaBrowserKeyConfig",
    "BetaBrowserLeftClickConfig",
    "BetaBrowserLeftClickDragConfig",
    "BetaBrowserLeftMouseDownConfig",
    "BetaBrowserLeftMouseUpConfig",
    "BetaBrowserListTabsConfig",
    "BetaBrowserMiddleClickConfig",
    "BetaBrowserMouseMoveConfig",
    "BetaBrowserNavigateConfig",
    "BetaBrowserNewTabConfig",
    "BetaBrowserReadConsoleConfig",
    "BetaBrowserReadNetworkConfig",
    "BetaBrowserReadPageConfig",
    "BetaBrowserRightClickConfig",
    "BetaBrowserScreenshotConfig",
    "BetaBrowserScrollConfig",
    "BetaBrowserScrollToConfig",
    "BetaBrowserSwitchTabConfig",
    "BetaBrowserToolset20260801",
    "BetaBrowserToolsetConfigs",
    "BetaBrowserTripleClickConfig",
    "BetaBrowserTypeConfig",
    "BetaBrowserWaitConfig",
    "BetaBrowserZoomConfig",
    "BetaCacheControlEphemeral",
    "BetaCitationsConfigParam",
    "BetaClearThinking20251015EditResponse",
    "BetaClearToolUses20250919EditResponse",
    "BetaCodeExecutionTool20250522",
    "BetaCodeExecutionTool20250825",
    "BetaCodeExecutionTool20260120",
    "BetaCodeExecutionTool20260521",
    "BetaCompactionBlock",
    "BetaCompactionBlockToolChange",
    "BetaCompactionCapability",
    "BetaCompactionContentBlockDelta",
    "BetaCompactionIterationUsage",
    "BetaComputerCursorPositionConfig",
    "BetaComputerDoubleClickConfig",
    "BetaComputerHoldKeyConfig",
    "BetaComputerKeyConfig",
    "BetaComputerLeftClickConfig",
    "BetaComputerLeftClickDragConfig",
    "BetaComputerLeftMouseDownConfig",
    "BetaComputerLeftMouseUpConfig",
    "BetaComputerMiddleClickConfig",
    "BetaComputerMouseMoveConfig",
    "BetaComputerRightClickConfig",
    "BetaComputerScreenshotConfig",
    "BetaComputerScrollConfig",
    "BetaComputerToolset20260801",
    "BetaComputerToolsetConfigs",
    "BetaComputerTripleClickConfig",
    "BetaComputerTypeConfig",
    "BetaComputerWaitConfig",
    "BetaComputerZoomConfig",
    "BetaContextManagementResponse",
    "BetaContextManagementResponseAppliedEdit",
    "BetaCountTokensContextManagementResponse",
    "BetaFallbackBlock",
    "BetaFallbackCreditNotApplied",
    "BetaFallbackCreditRedeemed",
    "BetaFallbackCreditUsage",
    "BetaFallbackCreditUsageStatus",
    "BetaFallbackInfo",
    "BetaFallbackMessageIterationUsage",
    "BetaFallbackRefusalTrigger",
    "BetaInputTransformation",
    "BetaIterationsUsage",
    "BetaIterationsUsageItem",
    "BetaMCPTool",
    "BetaMCPToolConfig",
    "BetaMCPToolDefaultConfig",
    "BetaMCPToolListingBlock",
    "BetaMCPToolParam",
    "BetaMCPToolResultBlock",
    "BetaMCPToolUseBlock",
    "BetaMCPToolset",
    "BetaMemoryTool20250818",
    "BetaMessageIterationUsage",
    "BetaResponseTool",
    "BetaResponseToolAdditionBlock",
    "BetaResponseToolAdditionBlockTool",
    "BetaResponseToolChangeMCPToolReference",
    "BetaResponseToolChangeMCPToolsetReference",
    "BetaResponseToolChangeToolReference",
    "BetaResponseToolInputSchema",
    "BetaResponseToolRemovalBlock",
    "BetaResponseToolRemovalBlockTool",
    "BetaResponseToolUnion",
    "BetaThinkingDroppedInputTransformation",
    "BetaThinkingMismatchAllowedInputTransformation",
    "BetaToolBash20241022",
    "BetaToolBash20250124",
    "BetaToolChangeToolDefinition",
    "BetaToolComputerUse20241022",
    "BetaToolComputerUse20250124",
    "BetaToolComputerUse20251124",
    "BetaToolSearchToolBm25_20251119",
    "BetaToolSearchToolRegex20251119",
    "BetaToolTextEditor20241022",
    "BetaToolTextEditor20250124",
    "BetaToolTextEditor20250429",
    "BetaToolTextEditor20250728",
    "BetaUserLocation",
    "BetaWebFetchTool20250910",
    "BetaWebFetchTool20260209",
    "BetaWebFetchTool20260309",
    "BetaWebFetchTool20260318",
    "BetaWebFetchURLSourceAll",
    "BetaWebFetchURLSourceExcept",
    "BetaWebFetchURLSourceNone",
    "BetaWebFetchURLSourceOnly",
    "BetaWebFetchURLSourceToolReference",
    "BetaWebFetchURLSources",
    "BetaWebFetchURLSourcesClientToolResults",
    "BetaWebFetchURLSourcesServerToolResults",
    "BetaWebFetchURLSourcesUserInput",
    "BetaWebSearchTool20250305",
    "BetaWebSearchTool20260209",
    "BetaWebSearchTool20260318",
    "BetaWorkLeaseState",
    "BillingErrorObject",
    "CacheCreation",
    "CacheMissMessagesChanged",
    "CacheMissModelChanged",
    "CacheMissPreviousMessageNotFound",
    "CacheMissReason",
    "CacheMissSystemChanged",
    "CacheMissToolsChanged",
    "CacheMissUnavailable",
    "CapabilitySupport",
    "CitationCharLocation",
    "CitationContentBlockLocation",
    "CitationPageLocation",
    "CitationsConfig",
    "CitationsDelta",
    "CitationsDeltaCitation",
    "CitationsSearchResultLocation",
    "CitationsWebSearchResultLocation",
    "CodeExecutionOutputBlock",
    "CodeExecutionResultBlock",
    "CodeExecutionToolResultBlock",
    "CodeExecutionToolResultBlockContent",
    "CodeExecutionToolResultErrorCode",
    "CodeExecutionToolResultErrorObject",
    "Container",
    "ContainerSkill",
    "ContainerUploadBlock",
    "ContentBlock",
    "ContextManagementCapability",
    "DeletedMessageBatch",
    "Diagnostics",
    "DirectCaller",
    "DocumentBlock",
    "DocumentBlockSource",
    "EffortCapability",
    "EncryptedCodeExecutionResultBlock",
    "ErrorObject",
    "ErrorResponse",
    "GatewayTimeoutErrorObject",
    "InputJSONDelta",
    "InvalidRequestErrorObject",
    "Message",
    "MessageBatch",
    "MessageBatchCanceledResult",
    "MessageBatchErroredResult",
    "MessageBatchExpiredResult",
    "MessageBatchIndividualResponse",
    "MessageBatchRequestCounts",
    "MessageBatchResult",
    "MessageBatchSucceededResult",
    "MessageDeltaUsage",
    "MessageTokensCount",
    "Model",
    "ModelCapabilities",
    "ModelInfo",
    "ModelLine",
    "NotFoundErrorObject",
    "OutputTokensDetails",
    "OverloadedErrorObject",
    "PermissionErrorObject",
    "PlainTextSource",
    "RateLimitErrorObject",
    "RawContentBlockDelta",
    "RawContentBlockDeltaEvent",
    "RawContentBlockStartEvent",
    "RawContentBlockStartEventContentBlock",
    "RawContentBlockStopEvent",
    "RawMessageDeltaEvent",
    "RawMessageDeltaEventDelta",
    "RawMessageStartEvent",
    "RawMessageStopEvent",
    "RawMessageStreamEvent",
    "RedactedThinkingBlock",
    "RefusalStopDetails",
    "ServerToolCaller",
    "ServerToolCaller20260120",
    "ServerToolUsage",
    "ServerToolUseBlock",
    "ServerToolUseBlockCaller",
    "ServerToolsCapability",
    "SignatureDelta",
    "StopReason",
    "TextBlock",
    "TextCitation",
    "TextDelta",
    "TextEditorCodeExecutionCreateResultBlock",
    "TextEditorCodeExecutionStrReplaceResultBlock",
    "TextEditorCodeExecutionToolResultBlock",
    "TextEditorCodeExecutionToolResultBlockContent",
    "TextEditorCodeExecutionToolResultErrorCode",
    "TextEditorCodeExecutionToolResultErrorObject",
    "TextEditorCodeExecutionViewResultBlock",
    "ThinkingBlock",
    "ThinkingCapability",
    "ThinkingDelta",
    "ThinkingTypes",
    "ThreadUnsupportedFeatureName",
    "ToolReferenceBlock",
    "ToolSearchToolResultBlock",
    "ToolSearchToolResultBlockContent",
    "ToolSearchToolResultErrorCode",
    "ToolSearchToolResultErrorObject",
    "ToolSearchToolSearchResultBlock",
    "ToolUseBlock",
    "ToolUseBlockCaller",
    "Usage",
    "WebFetchBlock",
    "WebFetchToolResultBlock",
    "WebFetchToolResultBlockCaller",
    "WebFetchToolResultBlockContent",
    "WebFetchToolResultErrorBlock",
    "WebFetchToolResultErrorCode",
    "WebSearchResultBlock",
    "WebSearchToolResultBlock",
    "WebSearchToolResultBlockCaller",
    "WebSearchToolResultBlockContent",
    "WebSearchToolResultErrorCode",
    "WebSearchToolResultErrorObject",
    "WorkspacePolicyField",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
