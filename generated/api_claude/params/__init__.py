# Generated from spec/ by `nox -s codegen`. Do not edit.
"""What the API is asked with: dicts with named keys. Nothing is checked at run time."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .messages import AssistantMessageParam as AssistantMessageParam
    from .messages import BetaMessagesCreateArguments as BetaMessagesCreateArguments
    from .messages import BetaSystemMessageParamContentBlock as BetaSystemMessageParamContentBlock
    from .messages import MessageContentParam as MessageContentParam
    from .messages import MessageCountTokensParams as MessageCountTokensParams
    from .messages import MessageCreateParams as MessageCreateParams
    from .messages import MessageCreateParamsNonStreaming as MessageCreateParamsNonStreaming
    from .messages import MessageParam as MessageParam
    from .messages import MessagesCreateArguments as MessagesCreateArguments
    from .messages import SystemMessageParam as SystemMessageParam
    from .messages import UserMessageParam as UserMessageParam
    from .messages_batches import BatchCreateParams as BatchCreateParams
    from .messages_batches import MessagesBatchCreateRequest as MessagesBatchCreateRequest
    from .messages_browser import BrowserCloseTabConfigParam as BrowserCloseTabConfigParam
    from .messages_browser import BrowserDoubleClickConfigParam as BrowserDoubleClickConfigParam
    from .messages_browser import BrowserFileUploadConfigParam as BrowserFileUploadConfigParam
    from .messages_browser import BrowserFindConfigParam as BrowserFindConfigParam
    from .messages_browser import BrowserFormInputConfigParam as BrowserFormInputConfigParam
    from .messages_browser import BrowserGetPageTextConfigParam as BrowserGetPageTextConfigParam
    from .messages_browser import BrowserHoldKeyConfigParam as BrowserHoldKeyConfigParam
    from .messages_browser import BrowserHoverConfigParam as BrowserHoverConfigParam
    from .messages_browser import (
        BrowserJavascriptExecConfigParam as BrowserJavascriptExecConfigParam,
    )
    from .messages_browser import BrowserKeyConfigParam as BrowserKeyConfigParam
    from .messages_browser import BrowserLeftClickConfigParam as BrowserLeftClickConfigParam
    from .messages_browser import BrowserLeftClickDragConfigParam as BrowserLeftClickDragConfigParam
    from .messages_browser import BrowserLeftMouseDownConfigParam as BrowserLeftMouseDownConfigParam
    from .messages_browser import BrowserLeftMouseUpConfigParam as BrowserLeftMouseUpConfigParam
    from .messages_browser import BrowserListTabsConfigParam as BrowserListTabsConfigParam
    from .messages_browser import BrowserMiddleClickConfigParam as BrowserMiddleClickConfigParam
    from .messages_browser import BrowserMouseMoveConfigParam as BrowserMouseMoveConfigParam
    from .messages_browser import BrowserNavigateConfigParam as BrowserNavigateConfigParam
    from .messages_browser import BrowserNewTabConfigParam as BrowserNewTabConfigParam
    from .messages_browser import BrowserReadConsoleConfigParam as BrowserReadConsoleConfigParam
    from .messages_browser import BrowserReadNetworkConfigParam as BrowserReadNetworkConfigParam
    from .messages_browser import BrowserReadPageConfigParam as BrowserReadPageConfigParam
    from .messages_browser import BrowserRightClickConfigParam as BrowserRightClickConfigParam
    from .messages_browser import BrowserScreenshotConfigParam as BrowserScreenshotConfigParam
    from .messages_browser import BrowserScrollConfigParam as BrowserScrollConfigParam
    from .messages_browser import BrowserScrollToConfigParam as BrowserScrollToConfigParam
    from .messages_browser import BrowserStateBlockParam as BrowserStateBlockParam
    from .messages_browser import (
        BrowserStateChangeDownloadCompletedParam as BrowserStateChangeDownloadCompletedParam,
    )
    from .messages_browser import (
        BrowserStateChangeDownloadFailedParam as BrowserStateChangeDownloadFailedParam,
    )
    from .messages_browser import (
        BrowserStateChangeDownloadStartedParam as BrowserStateChangeDownloadStartedParam,
    )
    from .messages_browser import BrowserStateChangeParam as BrowserStateChangeParam
    from .messages_browser import (
        BrowserStateChangeTabOpenedParam as BrowserStateChangeTabOpenedParam,
    )
    from .messages_browser import BrowserStateTabEntryParam as BrowserStateTabEntryParam
    from .messages_browser import BrowserSwitchTabConfigParam as BrowserSwitchTabConfigParam
    from .messages_browser import BrowserToolset20260801Param as BrowserToolset20260801Param
    from .messages_browser import BrowserToolsetConfigsParam as BrowserToolsetConfigsParam
    from .messages_browser import BrowserTripleClickConfigParam as BrowserTripleClickConfigParam
    from .messages_browser import BrowserTypeConfigParam as BrowserTypeConfigParam
    from .messages_browser import BrowserWaitConfigParam as BrowserWaitConfigParam
    from .messages_browser import BrowserZoomConfigParam as BrowserZoomConfigParam
    from .messages_builtin_tools import BetaAdvisorTool20260301Param as BetaAdvisorTool20260301Param
    from .messages_builtin_tools import BetaToolBash20241022Param as BetaToolBash20241022Param
    from .messages_builtin_tools import (
        BetaToolTextEditor20241022Param as BetaToolTextEditor20241022Param,
    )
    from .messages_builtin_tools import (
        CodeExecutionTool20250522Param as CodeExecutionTool20250522Param,
    )
    from .messages_builtin_tools import (
        CodeExecutionTool20250825Param as CodeExecutionTool20250825Param,
    )
    from .messages_builtin_tools import (
        CodeExecutionTool20260120Param as CodeExecutionTool20260120Param,
    )
    from .messages_builtin_tools import (
        CodeExecutionTool20260521Param as CodeExecutionTool20260521Param,
    )
    from .messages_builtin_tools import MemoryTool20250818Param as MemoryTool20250818Param
    from .messages_builtin_tools import ToolBash20250124Param as ToolBash20250124Param
    from .messages_builtin_tools import (
        ToolSearchToolBm25_20251119Param as ToolSearchToolBm25_20251119Param,
    )
    from .messages_builtin_tools import (
        ToolSearchToolRegex20251119Param as ToolSearchToolRegex20251119Param,
    )
    from .messages_builtin_tools import ToolTextEditor20250124Param as ToolTextEditor20250124Param
    from .messages_builtin_tools import ToolTextEditor20250429Param as ToolTextEditor20250429Param
    from .messages_builtin_tools import ToolTextEditor20250728Param as ToolTextEditor20250728Param
    from .messages_citations import CitationCharLocationParam as CitationCharLocationParam
    from .messages_citations import (
        CitationContentBlockLocationParam as CitationContentBlockLocationParam,
    )
    from .messages_citations import CitationPageLocationParam as CitationPageLocationParam
    from .messages_citations import CitationsConfigParam as CitationsConfigParam
    from .messages_citations import (
        CitationSearchResultLocationParam as CitationSearchResultLocationParam,
    )
    from .messages_citations import (
        CitationWebSearchResultLocationParam as CitationWebSearchResultLocationParam,
    )
    from .messages_citations import TextCitationParam as TextCitationParam
    from .messages_code_results import (
        BashCodeExecutionOutputBlockParam as BashCodeExecutionOutputBlockParam,
    )
    from .messages_code_results import (
        BashCodeExecutionResultBlockParam as BashCodeExecutionResultBlockParam,
    )
    from .messages_code_results import (
        BashCodeExecutionToolResultBlockParam as BashCodeExecutionToolResultBlockParam,
    )
    from .messages_code_results import (
        BashCodeExecutionToolResultBlockParamContent as BashCodeExecutionToolResultBlockParamContent,
    )
    from .messages_code_results import (
        BashCodeExecutionToolResultErrorCode as BashCodeExecutionToolResultErrorCode,
    )
    from .messages_code_results import (
        BashCodeExecutionToolResultErrorParam as BashCodeExecutionToolResultErrorParam,
    )
    from .messages_code_results import (
        CodeExecutionOutputBlockParam as CodeExecutionOutputBlockParam,
    )
    from .messages_code_results import (
        CodeExecutionResultBlockParam as CodeExecutionResultBlockParam,
    )
    from .messages_code_results import (
        CodeExecutionToolResultBlockParam as CodeExecutionToolResultBlockParam,
    )
    from .messages_code_results import (
        CodeExecutionToolResultBlockParamContentParam as CodeExecutionToolResultBlockParamContentParam,
    )
    from .messages_code_results import (
        CodeExecutionToolResultErrorCode as CodeExecutionToolResultErrorCode,
    )
    from .messages_code_results import (
        CodeExecutionToolResultErrorParam as CodeExecutionToolResultErrorParam,
    )
    from .messages_code_results import (
        EncryptedCodeExecutionResultBlockParam as EncryptedCodeExecutionResultBlockParam,
    )
    from .messages_code_results import (
        TextEditorCodeExecutionCreateResultBlockParam as TextEditorCodeExecutionCreateResultBlockParam,
    )
    from .messages_code_results import (
        TextEditorCodeExecutionStrReplaceResultBlockParam as TextEditorCodeExecutionStrReplaceResultBlockParam,
    )
    from .messages_code_results import (
        TextEditorCodeExecutionToolResultBlockParam as TextEditorCodeExecutionToolResultBlockParam,
    )
    from .messages_code_results import (
        TextEditorCodeExecutionToolResultBlockParamContent as TextEditorCodeExecutionToolResultBlockParamContent,
    )
    from .messages_code_results import (
        TextEditorCodeExecutionToolResultErrorCode as TextEditorCodeExecutionToolResultErrorCode,
    )
    from .messages_code_results import (
        TextEditorCodeExecutionToolResultErrorParam as TextEditorCodeExecutionToolResultErrorParam,
    )
    from .messages_code_results import (
        TextEditorCodeExecutionViewResultBlockParam as TextEditorCodeExecutionViewResultBlockParam,
    )
    from .messages_computer import (
        BetaToolComputerUse20241022Param as BetaToolComputerUse20241022Param,
    )
    from .messages_computer import (
        BetaToolComputerUse20250124Param as BetaToolComputerUse20250124Param,
    )
    from .messages_computer import (
        BetaToolComputerUse20251124Param as BetaToolComputerUse20251124Param,
    )
    from .messages_computer import (
        ComputerCursorPositionConfigParam as ComputerCursorPositionConfigParam,
    )
    from .messages_computer import ComputerDoubleClickConfigParam as ComputerDoubleClickConfigParam
    from .messages_computer import ComputerHoldKeyConfigParam as ComputerHoldKeyConfigParam
    from .messages_computer import ComputerKeyConfigParam as ComputerKeyConfigParam
    from .messages_computer import ComputerLeftClickConfigParam as ComputerLeftClickConfigParam
    from .messages_computer import (
        ComputerLeftClickDragConfigParam as ComputerLeftClickDragConfigParam,
    )
    from .messages_computer import (
        ComputerLeftMouseDownConfigParam as ComputerLeftMouseDownConfigParam,
    )
    from .messages_computer import ComputerLeftMouseUpConfigParam as ComputerLeftMouseUpConfigParam
    from .messages_computer import ComputerMiddleClickConfigParam as ComputerMiddleClickConfigParam
    from .messages_computer import ComputerMouseMoveConfigParam as ComputerMouseMoveConfigParam
    from .messages_computer import ComputerRightClickConfigParam as ComputerRightClickConfigParam
    from .messages_computer import ComputerScreenshotConfigParam as ComputerScreenshotConfigParam
    from .messages_computer import ComputerScrollConfigParam as ComputerScrollConfigParam
    from .messages_computer import ComputerToolset20260801Param as ComputerToolset20260801Param
    from .messages_computer import ComputerToolsetConfigsParam as ComputerToolsetConfigsParam
    from .messages_computer import ComputerTripleClickConfigParam as ComputerTripleClickConfigParam
    from .messages_computer import ComputerTypeConfigParam as ComputerTypeConfigParam
    from .messages_computer import ComputerWaitConfigParam as ComputerWaitConfigParam
    from .messages_computer import ComputerZoomConfigParam as ComputerZoomConfigParam
    from .messages_config import (
        BetaSystemMessageOutputConfigParam as BetaSystemMessageOutputConfigParam,
    )
    from .messages_config import BetaTokenTaskBudgetParam as BetaTokenTaskBudgetParam
    from .messages_config import CacheControlEphemeralParam as CacheControlEphemeralParam
    from .messages_config import ContainerParams as ContainerParams
    from .messages_config import ImageTransformationsParam as ImageTransformationsParam
    from .messages_config import JSONOutputFormatParam as JSONOutputFormatParam
    from .messages_config import (
        MessageCreateParamsContainerParam as MessageCreateParamsContainerParam,
    )
    from .messages_config import MetadataParam as MetadataParam
    from .messages_config import OutputConfigParam as OutputConfigParam
    from .messages_config import SkillParams as SkillParams
    from .messages_content import BetaCompactionBlockParam as BetaCompactionBlockParam
    from .messages_content import (
        BetaCompactionBlockParamToolChange as BetaCompactionBlockParamToolChange,
    )
    from .messages_content import BetaFallbackBlockParam as BetaFallbackBlockParam
    from .messages_content import BetaMCPToolUseBlockParam as BetaMCPToolUseBlockParam
    from .messages_content import (
        BetaRequestMCPToolResultBlockParam as BetaRequestMCPToolResultBlockParam,
    )
    from .messages_content import ContainerUploadBlockParam as ContainerUploadBlockParam
    from .messages_content import ContentBlockParam as ContentBlockParam
    from .messages_content import RedactedThinkingBlockParam as RedactedThinkingBlockParam
    from .messages_content import TextBlockParam as TextBlockParam
    from .messages_content import ThinkingBlockParam as ThinkingBlockParam
    from .messages_content import ToolResultBlockParam as ToolResultBlockParam
    from .messages_content import ToolResultBlockParamContent as ToolResultBlockParamContent
    from .messages_content import ToolUseBlockParam as ToolUseBlockParam
    from .messages_content import ToolUseBlockParamCaller as ToolUseBlockParamCaller
    from .messages_context import (
        BetaClearThinking20251015EditParam as BetaClearThinking20251015EditParam,
    )
    from .messages_context import (
        BetaClearThinking20251015EditParamKeep as BetaClearThinking20251015EditParamKeep,
    )
    from .messages_context import (
        BetaClearToolUses20250919EditParam as BetaClearToolUses20250919EditParam,
    )
    from .messages_context import (
        BetaClearToolUses20250919EditParamTrigger as BetaClearToolUses20250919EditParamTrigger,
    )
    from .messages_context import BetaCompact20260112EditParam as BetaCompact20260112EditParam
    from .messages_context import BetaCompactionConfigParam as BetaCompactionConfigParam
    from .messages_context import (
        BetaContextManagementConfigParam as BetaContextManagementConfigParam,
    )
    from .messages_context import (
        BetaContextManagementConfigParamEdit as BetaContextManagementConfigParamEdit,
    )
    from .messages_context import (
        BetaInputTokensClearAtLeastParam as BetaInputTokensClearAtLeastParam,
    )
    from .messages_context import BetaInputTokensTriggerParam as BetaInputTokensTriggerParam
    from .messages_context import BetaToolUsesKeepParam as BetaToolUsesKeepParam
    from .messages_context import BetaToolUsesTriggerParam as BetaToolUsesTriggerParam
    from .messages_diagnostics import DiagnosticsParam as DiagnosticsParam
    from .messages_mcp import BetaMCPToolConfigParam as BetaMCPToolConfigParam
    from .messages_mcp import BetaMCPToolDefaultConfigParam as BetaMCPToolDefaultConfigParam
    from .messages_mcp import BetaMCPToolParamParam as BetaMCPToolParamParam
    from .messages_mcp import BetaMCPToolsetParam as BetaMCPToolsetParam
    from .messages_mcp import (
        BetaRequestMCPServerToolConfigurationParam as BetaRequestMCPServerToolConfigurationParam,
    )
    from .messages_mcp import (
        BetaRequestMCPServerURLDefinitionParam as BetaRequestMCPServerURLDefinitionParam,
    )
    from .messages_media import Base64ImageSourceParam as Base64ImageSourceParam
    from .messages_media import Base64PDFSourceParam as Base64PDFSourceParam
    from .messages_media import ContentBlockSourceContentParam as ContentBlockSourceContentParam
    from .messages_media import ContentBlockSourceParam as ContentBlockSourceParam
    from .messages_media import DocumentBlockParam as DocumentBlockParam
    from .messages_media import DocumentBlockParamSource as DocumentBlockParamSource
    from .messages_media import FileDocumentSourceParam as FileDocumentSourceParam
    from .messages_media import FileImageSourceParam as FileImageSourceParam
    from .messages_media import ImageBlockParam as ImageBlockParam
    from .messages_media import ImageBlockParamSource as ImageBlockParamSource
    from .messages_media import PlainTextSourceParam as PlainTextSourceParam
    from .messages_media import SearchResultBlockParam as SearchResultBlockParam
    from .messages_media import URLImageSourceParam as URLImageSourceParam
    from .messages_media import URLPDFSourceParam as URLPDFSourceParam
    from .messages_routing import BetaBillingPolicyParam as BetaBillingPolicyParam
    from .messages_routing import BetaBillTo as BetaBillTo
    from .messages_routing import BetaFallbackCreditTokenParam as BetaFallbackCreditTokenParam
    from .messages_routing import BetaFallbackInfoParam as BetaFallbackInfoParam
    from .messages_routing import BetaFallbackParam as BetaFallbackParam
    from .messages_routing import BetaFallbackParamThinking as BetaFallbackParamThinking
    from .messages_routing import BetaFallbacksParam as BetaFallbacksParam
    from .messages_routing import (
        BetaMessageCreateFallbackCreditToken as BetaMessageCreateFallbackCreditToken,
    )
    from .messages_routing import BetaMessageThreadParam as BetaMessageThreadParam
    from .messages_routing import BetaThreadContinueParams as BetaThreadContinueParams
    from .messages_routing import BetaThreadCreateParams as BetaThreadCreateParams
    from .messages_server_tools import (
        BetaAdvisorRedactedResultBlockParam as BetaAdvisorRedactedResultBlockParam,
    )
    from .messages_server_tools import BetaAdvisorResultBlockParam as BetaAdvisorResultBlockParam
    from .messages_server_tools import (
        BetaAdvisorToolResultBlockParam as BetaAdvisorToolResultBlockParam,
    )
    from .messages_server_tools import (
        BetaAdvisorToolResultBlockParamContent as BetaAdvisorToolResultBlockParamContent,
    )
    from .messages_server_tools import (
        BetaAdvisorToolResultErrorParam as BetaAdvisorToolResultErrorParam,
    )
    from .messages_server_tools import DirectCallerParam as DirectCallerParam
    from .messages_server_tools import (
        ServerToolCaller20260120Param as ServerToolCaller20260120Param,
    )
    from .messages_server_tools import ServerToolCallerParam as ServerToolCallerParam
    from .messages_server_tools import ServerToolUseBlockParam as ServerToolUseBlockParam
    from .messages_server_tools import (
        ServerToolUseBlockParamCaller as ServerToolUseBlockParamCaller,
    )
    from .messages_server_tools import ToolReferenceBlockParam as ToolReferenceBlockParam
    from .messages_server_tools import (
        ToolSearchToolResultBlockParam as ToolSearchToolResultBlockParam,
    )
    from .messages_server_tools import (
        ToolSearchToolResultBlockParamContent as ToolSearchToolResultBlockParamContent,
    )
    from .messages_server_tools import (
        ToolSearchToolResultErrorCode as ToolSearchToolResultErrorCode,
    )
    from .messages_server_tools import (
        ToolSearchToolResultErrorParam as ToolSearchToolResultErrorParam,
    )
    from .messages_server_tools import (
        ToolSearchToolSearchResultBlockParam as ToolSearchToolSearchResultBlockParam,
    )
    from .messages_thinking import BetaAllThinkingTurnsParam as BetaAllThinkingTurnsParam
    from .messages_thinking import BetaThinkingBlockBindingParam as BetaThinkingBlockBindingParam
    from .messages_thinking import (
        BetaThinkingPrefixMismatchBehavior as BetaThinkingPrefixMismatchBehavior,
    )
    from .messages_thinking import BetaThinkingTurnsParam as BetaThinkingTurnsParam
    from .messages_thinking import ThinkingConfigAdaptiveParam as ThinkingConfigAdaptiveParam
    from .messages_thinking import (
        ThinkingConfigBetweenToolsParam as ThinkingConfigBetweenToolsParam,
    )
    from .messages_thinking import ThinkingConfigDisabledParam as ThinkingConfigDisabledParam
    from .messages_thinking import ThinkingConfigEnabledParam as ThinkingConfigEnabledParam
    from .messages_thinking import ThinkingConfigParam as ThinkingConfigParam
    from .messages_tool_changes import BetaMCPToolListingBlockParam as BetaMCPToolListingBlockParam
    from .messages_tool_changes import (
        BetaRequestToolAdditionBlockParam as BetaRequestToolAdditionBlockParam,
    )
    from .messages_tool_changes import (
        BetaRequestToolAdditionBlockParamTool as BetaRequestToolAdditionBlockParamTool,
    )
    from .messages_tool_changes import (
        BetaRequestToolRemovalBlockParam as BetaRequestToolRemovalBlockParam,
    )
    from .messages_tool_changes import (
        BetaRequestToolRemovalBlockParamTool as BetaRequestToolRemovalBlockParamTool,
    )
    from .messages_tool_changes import (
        BetaToolChangeMCPToolReferenceParam as BetaToolChangeMCPToolReferenceParam,
    )
    from .messages_tool_changes import (
        BetaToolChangeMCPToolsetReferenceParam as BetaToolChangeMCPToolsetReferenceParam,
    )
    from .messages_tool_changes import (
        BetaToolChangeToolReferenceParam as BetaToolChangeToolReferenceParam,
    )
    from .messages_tools import (
        BetaToolChangeToolDefinitionParam as BetaToolChangeToolDefinitionParam,
    )
    from .messages_tools import MessageCountTokensToolParam as MessageCountTokensToolParam
    from .messages_tools import ToolChoiceAnyParam as ToolChoiceAnyParam
    from .messages_tools import ToolChoiceAutoParam as ToolChoiceAutoParam
    from .messages_tools import ToolChoiceNoneParam as ToolChoiceNoneParam
    from .messages_tools import ToolChoiceParam as ToolChoiceParam
    from .messages_tools import ToolChoiceToolParam as ToolChoiceToolParam
    from .messages_tools import ToolParam as ToolParam
    from .messages_tools import ToolParamInputSchema as ToolParamInputSchema
    from .messages_tools import ToolParamInputSchemaTyped as ToolParamInputSchemaTyped
    from .messages_tools import ToolUnionParam as ToolUnionParam
    from .messages_web_results import WebFetchBlockParam as WebFetchBlockParam
    from .messages_web_results import WebFetchToolResultBlockParam as WebFetchToolResultBlockParam
    from .messages_web_results import (
        WebFetchToolResultBlockParamCaller as WebFetchToolResultBlockParamCaller,
    )
    from .messages_web_results import (
        WebFetchToolResultBlockParamContent as WebFetchToolResultBlockParamContent,
    )
    from .messages_web_results import (
        WebFetchToolResultErrorBlockParam as WebFetchToolResultErrorBlockParam,
    )
    from .messages_web_results import WebFetchToolResultErrorCode as WebFetchToolResultErrorCode
    from .messages_web_results import WebSearchResultBlockParam as WebSearchResultBlockParam
    from .messages_web_results import (
        WebSearchToolRequestErrorObjectParam as WebSearchToolRequestErrorObjectParam,
    )
    from .messages_web_results import WebSearchToolResultBlockParam as WebSearchToolResultBlockParam
    from .messages_web_results import (
        WebSearchToolResultBlockParamCaller as WebSearchToolResultBlockParamCaller,
    )
    from .messages_web_results import (
        WebSearchToolResultBlockParamContentParam as WebSearchToolResultBlockParamContentParam,
    )
    from .messages_web_results import WebSearchToolResultErrorCode as WebSearchToolResultErrorCode
    from .messages_web_tools import UserLocationParam as UserLocationParam
    from .messages_web_tools import WebFetchTool20250910Param as WebFetchTool20250910Param
    from .messages_web_tools import WebFetchTool20260209Param as WebFetchTool20260209Param
    from .messages_web_tools import WebFetchTool20260309Param as WebFetchTool20260309Param
    from .messages_web_tools import WebFetchTool20260318Param as WebFetchTool20260318Param
    from .messages_web_tools import WebFetchURLSourceAllParam as WebFetchURLSourceAllParam
    from .messages_web_tools import WebFetchURLSourceExceptParam as WebFetchURLSourceExceptParam
    from .messages_web_tools import WebFetchURLSourceNoneParam as WebFetchURLSourceNoneParam
    from .messages_web_tools import WebFetchURLSourceOnlyParam as WebFetchURLSourceOnlyParam
    from .messages_web_tools import WebFetchURLSourcesParam as WebFetchURLSourcesParam
    from .messages_web_tools import (
        WebFetchURLSourcesParamClientToolResults as WebFetchURLSourcesParamClientToolResults,
    )
    from .messages_web_tools import (
        WebFetchURLSourcesParamServerToolResults as WebFetchURLSourcesParamServerToolResults,
    )
    from .messages_web_tools import (
        WebFetchURLSourcesParamUserInput as WebFetchURLSourcesParamUserInput,
    )
    from .messages_web_tools import (
        WebFetchURLSourceToolReferenceParam as WebFetchURLSourceToolReferenceParam,
    )
    from .messages_web_tools import WebSearchTool20250305Param as WebSearchTool20250305Param
    from .messages_web_tools import WebSearchTool20260209Param as WebSearchTool20260209Param
    from .messages_web_tools import WebSearchTool20260318Param as WebSearchTool20260318Param
    from .shared import AnthropicBetaParam as AnthropicBetaParam
    from .shared import ModelParam as ModelParam

_MODULES = {
    "AnthropicBetaParam": "shared",
    "AssistantMessageParam": "messages",
    "Base64ImageSourceParam": "messages_media",
    "Base64PDFSourceParam": "messages_media",
    "BashCodeExecutionOutputBlockParam": "messages_code_results",
    "BashCodeExecutionResultBlockParam": "messages_code_results",
    "BashCodeExecutionToolResultBlockParam": "messages_code_results",
    "BashCodeExecutionToolResultBlockParamContent": "messages_code_results",
    "BashCodeExecutionToolResultErrorCode": "messages_code_results",
    "BashCodeExecutionToolResultErrorParam": "messages_code_results",
    "BatchCreateParams": "messages_batches",
    "BetaAdvisorRedactedResultBlockParam": "messages_server_tools",
    "BetaAdvisorResultBlockParam": "messages_server_tools",
    "BetaAdvisorTool20260301Param": "messages_builtin_tools",
    "BetaAdvisorToolResultBlockParam": "messages_server_tools",
    "BetaAdvisorToolResultBlockParamContent": "messages_server_tools",
    "BetaAdvisorToolResultErrorParam": "messages_server_tools",
    "BetaAllThinkingTurnsParam": "messages_thinking",
    "BetaBillingPolicyParam": "messages_routing",
    "BetaBillTo": "messages_routing",
    "BetaClearThinking20251015EditParam": "messages_context",
    "BetaClearThinking20251015EditParamKeep": "messages_context",
    "BetaClearToolUses20250919EditParam": "messages_context",
    "BetaClearToolUses20250919EditParamTrigger": "messages_context",
    "BetaCompact20260112EditParam": "messages_context",
    "BetaCompactionBlockParam": "messages_content",
    "BetaCompactionBlockParamToolChange": "messages_content",
    "BetaCompactionConfigParam": "messages_context",
    "BetaContextManagementConfigParam": "messages_context",
    "BetaContextManagementConfigParamEdit": "messages_context",
    "BetaFallbackBlockParam": "messages_content",
    "BetaFallbackCreditTokenParam": "messages_routing",
    "BetaFallbackInfoParam": "messages_routing",
    "BetaFallbackParam": "messages_routing",
    "BetaFallbackParamThinking": "messages_routing",
    "BetaFallbacksParam": "messages_routing",
    "BetaInputTokensClearAtLeastParam": "messages_context",
    "BetaInputTokensTriggerParam": "messages_context",
    "BetaMCPToolConfigParam": "messages_mcp",
    "BetaMCPToolDefaultConfigParam": "messages_mcp",
    "BetaMCPToolListingBlockParam": "messages_tool_changes",
    "BetaMCPToolParamParam": "messages_mcp",
    "BetaMCPToolsetParam": "messages_mcp",
    "BetaMCPToolUseBlockParam": "messages_content",
    "BetaMessageCreateFallbackCreditToken": "messages_routing",
    "BetaMessagesCreateArguments": "messages",
    "BetaMessageThreadParam": "messages_routing",
    "BetaRequestMCPServerToolConfigurationParam": "messages_mcp",
    "BetaRequestMCPServerURLDefinitionParam": "messages_mcp",
    "BetaRequestMCPToolResultBlockParam": "messages_content",
    "BetaRequestToolAdditionBlockParam": "messages_tool_changes",
    "BetaRequestToolAdditionBlockParamTool": "messages_tool_changes",
    "BetaRequestToolRemovalBlockParam": "messages_tool_changes",
    "BetaRequestToolRemovalBlockParamTool": "messages_tool_changes",
    "BetaSystemMessageOutputConfigParam": "messages_config",
    "BetaSystemMessageParamContentBlock": "messages",
    "BetaThinkingBlockBindingParam": "messages_thinking",
    "BetaThinkingPrefixMismatchBehavior": "messages_thinking",
    "BetaThinkingTurnsParam": "messages_thinking",
    "BetaThreadContinueParams": "messages_routing",
    "BetaThreadCreateParams": "messages_routing",
    "BetaTokenTaskBudgetParam": "messages_config",
    "BetaToolBash20241022Param": "messages_builtin_tools",
    "BetaToolChangeMCPToolReferenceParam": "messages_tool_changes",
    "BetaToolChangeMCPToolsetReferenceParam": "messages_tool_changes",
    "BetaToolChangeToolDefinitionParam": "messages_tools",
    "BetaToolChangeToolReferenceParam": "messages_tool_changes",
    "BetaToolComputerUse20241022Param": "messages_computer",
    "BetaToolComputerUse20250124Param": "messages_computer",
    "BetaToolComputerUse20251124Param": "messages_computer",
    "BetaToolTextEditor20241022Param": "messages_builtin_tools",
    "BetaToolUsesKeepParam": "messages_context",
    "BetaToolUsesTriggerParam": "messages_context",
    "BrowserCloseTabConfigParam": "messages_browser",
    "BrowserDoubleClickConfigParam": "messages_browser",
    "BrowserFileUploadConfigParam": "messages_browser",
    "BrowserFindConfigParam": "messages_browser",
    "BrowserFormInputConfigParam": "messages_browser",
    "BrowserGetPageTextConfigParam": "messages_browser",
    "BrowserHoldKeyConfigParam": "messages_browser",
    "BrowserHoverConfigParam": "messages_browser",
    "BrowserJavascriptExecConfigParam": "messages_browser",
    "BrowserKeyConfigParam": "messages_browser",
    "BrowserLeftClickConfigParam": "messages_browser",
    "BrowserLeftClickDragConfigParam": "messages_browser",
    "BrowserLeftMouseDownConfigParam": "messages_browser",
    "BrowserLeftMouseUpConfigParam": "messages_browser",
    "BrowserListTabsConfigParam": "messages_browser",
    "BrowserMiddleClickConfigParam": "messages_browser",
    "BrowserMouseMoveConfigParam": "messages_browser",
    "BrowserNavigateConfigParam": "messages_browser",
    "BrowserNewTabConfigParam": "messages_browser",
    "BrowserReadConsoleConfigParam": "messages_browser",
    "BrowserReadNetworkConfigParam": "messages_browser",
    "BrowserReadPageConfigParam": "messages_browser",
    "BrowserRightClickConfigParam": "messages_browser",
    "BrowserScreenshotConfigParam": "messages_browser",
    "BrowserScrollConfigParam": "messages_browser",
    "BrowserScrollToConfigParam": "messages_browser",
    "BrowserStateBlockParam": "messages_browser",
    "BrowserStateChangeDownloadCompletedParam": "messages_browser",
    "BrowserStateChangeDownloadFailedParam": "messages_browser",
    "BrowserStateChangeDownloadStartedParam": "messages_browser",
    "BrowserStateChangeParam": "messages_browser",
    "BrowserStateChangeTabOpenedParam": "messages_browser",
    "BrowserStateTabEntryParam": "messages_browser",
    "BrowserSwitchTabConfigParam": "messages_browser",
    "BrowserToolset20260801Param": "messages_browser",
    "BrowserToolsetConfigsParam": "messages_browser",
    "BrowserTripleClickConfigParam": "messages_browser",
    "BrowserTypeConfigParam": "messages_browser",
    "BrowserWaitConfigParam": "messages_browser",
    "BrowserZoomConfigParam": "messages_browser",
    "CacheControlEphemeralParam": "messages_config",
    "CitationCharLocationParam": "messages_citations",
    "CitationContentBlockLocationParam": "messages_citations",
    "CitationPageLocationParam": "messages_citations",
    "CitationsConfigParam": "messages_citations",
    "CitationSearchResultLocationParam": "messages_citations",
    "CitationWebSearchResultLocationParam": "messages_citations",
    "CodeExecutionOutputBlockParam": "messages_code_results",
    "CodeExecutionResultBlockParam": "messages_code_results",
    "CodeExecutionTool20250522Param": "messages_builtin_tools",
    "CodeExecutionTool20250825Param": "messages_builtin_tools",
    "CodeExecutionTool20260120Param": "messages_builtin_tools",
    "CodeExecutionTool20260521Param": "messages_builtin_tools",
    "CodeExecutionToolResultBlockParam": "messages_code_results",
    "CodeExecutionToolResultBlockParamContentParam": "messages_code_results",
    "CodeExecutionToolResultErrorCode": "messages_code_results",
    "CodeExecutionToolResultErrorParam": "messages_code_results",
    "ComputerCursorPositionConfigParam": "messages_computer",
    "ComputerDoubleClickConfigParam": "messages_computer",
    "ComputerHoldKeyConfigParam": "messages_computer",
    "ComputerKeyConfigParam": "messages_computer",
    "ComputerLeftClickConfigParam": "messages_computer",
    "ComputerLeftClickDragConfigParam": "messages_computer",
    "ComputerLeftMouseDownConfigParam": "messages_computer",
    "ComputerLeftMouseUpConfigParam": "messages_computer",
    "ComputerMiddleClickConfigParam": "messages_computer",
    "ComputerMouseMoveConfigParam": "messages_computer",
    "ComputerRightClickConfigParam": "messages_computer",
    "ComputerScreenshotConfigParam": "messages_computer",
    "ComputerScrollConfigParam": "messages_computer",
    "ComputerToolset20260801Param": "messages_computer",
    "ComputerToolsetConfigsParam": "messages_computer",
    "ComputerTripleClickConfigParam": "messages_computer",
    "ComputerTypeConfigParam": "messages_computer",
    "ComputerWaitConfigParam": "messages_computer",
    "ComputerZoomConfigParam": "messages_computer",
    "ContainerParams": "messages_config",
    "ContainerUploadBlockParam": "messages_content",
    "ContentBlockParam": "messages_content",
    "ContentBlockSourceContentParam": "messages_media",
    "ContentBlockSourceParam": "messages_media",
    "DiagnosticsParam": "messages_diagnostics",
    "DirectCallerParam": "messages_server_tools",
    "DocumentBlockParam": "messages_media",
    "DocumentBlockParamSource": "messages_media",
    "EncryptedCodeExecutionResultBlockParam": "messages_code_results",
    "FileDocumentSourceParam": "messages_media",
    "FileImageSourceParam": "messages_media",
    "ImageBlockParam": "messages_media",
    "ImageBlockParamSource": "messages_media",
    "ImageTransformationsParam": "messages_config",
    "JSONOutputFormatParam": "messages_config",
    "MemoryTool20250818Param": "messages_builtin_tools",
    "MessageContentParam": "messages",
    "MessageCountTokensParams": "messages",
    "MessageCountTokensToolParam": "messages_tools",
    "MessageCreateParams": "messages",
    "MessageCreateParamsContainerParam": "messages_config",
    "MessageCreateParamsNonStreaming": "messages",
    "MessageParam": "messages",
    "MessagesBatchCreateRequest": "messages_batches",
    "MessagesCreateArguments": "messages",
    "MetadataParam": "messages_config",
    "ModelParam": "shared",
    "OutputConfigParam": "messages_config",
    "PlainTextSourceParam": "messages_media",
    "RedactedThinkingBlockParam": "messages_content",
    "SearchResultBlockParam": "messages_media",
    "ServerToolCaller20260120Param": "messages_server_tools",
    "ServerToolCallerParam": "messages_server_tools",
    "ServerToolUseBlockParam": "messages_server_tools",
    "ServerToolUseBlockParamCaller": "messages_server_tools",
    "SkillParams": "messages_config",
    "SystemMessageParam": "messages",
    "TextBlockParam": "messages_content",
    "TextCitationParam": "messages_citations",
    "TextEditorCodeExecutionCreateResultBlockParam": "messages_code_results",
    "TextEditorCodeExecutionStrReplaceResultBlockParam": "messages_code_results",
    "TextEditorCodeExecutionToolResultBlockParam": "messages_code_results",
    "TextEditorCodeExecutionToolResultBlockParamContent": "messages_code_results",
    "TextEditorCodeExecutionToolResultErrorCode": "messages_code_results",
    "TextEditorCodeExecutionToolResultErrorParam": "messages_code_results",
    "TextEditorCodeExecutionViewResultBlockParam": "messages_code_results",
    "ThinkingBlockParam": "messages_content",
    "ThinkingConfigAdaptiveParam": "messages_thinking",
    "ThinkingConfigBetweenToolsParam": "messages_thinking",
    "ThinkingConfigDisabledParam": "messages_thinking",
    "ThinkingConfigEnabledParam": "messages_thinking",
    "ThinkingConfigParam": "messages_thinking",
    "ToolBash20250124Param": "messages_builtin_tools",
    "ToolChoiceAnyParam": "messages_tools",
    "ToolChoiceAutoParam": "messages_tools",
    "ToolChoiceNoneParam": "messages_tools",
    "ToolChoiceParam": "messages_tools",
    "ToolChoiceToolParam": "messages_tools",
    "ToolParam": "messages_tools",
    "ToolParamInputSchema": "messages_tools",
    "ToolParamInputSchemaTyped": "messages_tools",
    "ToolReferenceBlockParam": "messages_server_tools",
    "ToolResultBlockParam": "messages_content",
    "ToolResultBlockParamContent": "messages_content",
    "ToolSearchToolBm25_20251119Param": "messages_builtin_tools",
    "ToolSearchToolRegex20251119Param": "messages_builtin_tools",
    "ToolSearchToolResultBlockParam": "messages_server_tools",
    "ToolSearchToolResultBlockParamContent": "messages_server_tools",
    "ToolSearchToolResultErrorCode": "messages_server_tools",
    "ToolSearchToolResultErrorParam": "messages_server_tools",
    "ToolSearchToolSearchResultBlockParam": "messages_server_tools",
    "ToolTextEditor20250124Param": "messages_builtin_tools",
    "ToolTextEditor20250429Param": "messages_builtin_tools",
    "ToolTextEditor20250728Param": "messages_builtin_tools",
    "ToolUnionParam": "messages_tools",
    "ToolUseBlockParam": "messages_content",
    "ToolUseBlockParamCaller": "messages_content",
    "URLImageSourceParam": "messages_media",
    "URLPDFSourceParam": "messages_media",
    "UserLocationParam": "messages_web_tools",
    "UserMessageParam": "messages",
    "WebFetchBlockParam": "messages_web_results",
    "WebFetchTool20250910Param": "messages_web_tools",
    "WebFetchTool20260209Param": "messages_web_tools",
    "WebFetchTool20260309Param": "messages_web_tools",
    "WebFetchTool20260318Param": "messages_web_tools",
    "WebFetchToolResultBlockParam": "messages_web_results",
    "WebFetchToolResultBlockParamCaller": "messages_web_results",
    "WebFetchToolResultBlockParamContent": "messages_web_results",
    "WebFetchToolResultErrorBlockParam": "messages_web_results",
    "WebFetchToolResultErrorCode": "messages_web_results",
    "WebFetchURLSourceAllParam": "messages_web_tools",
    "WebFetchURLSourceExceptParam": "messages_web_tools",
    "WebFetchURLSourceNoneParam": "messages_web_tools",
    "WebFetchURLSourceOnlyParam": "messages_web_tools",
    "WebFetchURLSourcesParam": "messages_web_tools",
    "WebFetchURLSourcesParamClientToolResults": "messages_web_tools",
    "WebFetchURLSourcesParamServerToolResults": "messages_web_tools",
    "WebFetchURLSourcesParamUserInput": "messages_web_tools",
    "WebFetchURLSourceToolReferenceParam": "messages_web_tools",
    "WebSearchResultBlockParam": "messages_web_results",
    "WebSearchTool20250305Param": "messages_web_tools",
    "WebSearchTool20260209Param": "messages_web_tools",
    "WebSearchTool20260318Param": "messages_web_tools",
    "WebSearchToolRequestErrorObjectParam": "messages_web_results",
    "WebSearchToolResultBlockParam": "messages_web_results",
    "WebSearchToolResultBlockParamCaller": "messages_web_results",
    "WebSearchToolResultBlockParamContentParam": "messages_web_results",
    "WebSearchToolResultErrorCode": "messages_web_results",
}

__all__ = [
    "AnthropicBetaParam",
    "AssistantMessageParam",
    "Base64ImageSourceParam",
    "Base64PDFSourceParam",
    "BashCodeExecutionOutputBlockParam",
    "BashCodeExecutionResultBlockParam",
    "BashCodeExecutionToolResultBlockParam",
    "BashCodeExecutionToolResultBlockParamContent",
    "BashCodeExecutionToolResultErrorCode",
    "BashCodeExecutionToolResultErrorParam",
    "BatchCreateParams",
    "BetaAdvisorRedactedResultBlockParam",
    "BetaAdvisorResultBlockParam",
    "BetaAdvisorTool20260301Param",
    "BetaAdvisorToolResultBlockParam",
    "BetaAdvisorToolResultBlockParamContent",
    "BetaAdvisorToolResultErrorParam",
    "BetaAllThinkingTurnsParam",
    "BetaBillTo",
    "BetaBillingPolicyParam",
    "BetaClearThinking20251015EditParam",
    "BetaClearThinking20251015EditParamKeep",
    "BetaClearToolUses20250919EditParam",
    "BetaClearToolUses20250919EditParamTrigger",
    "BetaCompact20260112EditParam",
    "BetaCompactionBlockParam",
    "BetaCompactionBlockParamToolChange",
    "BetaCompactionConfigParam",
    "BetaContextManagementConfigParam",
    "BetaContextManagementConfigParamEdit",
    "BetaFallbackBlockParam",
    "BetaFallbackCreditTokenParam",
    "BetaFallbackInfoParam",
    "BetaFallbackParam",
    "BetaFallbackParamThinking",
    "BetaFallbacksParam",
    "BetaInputTokensClearAtLeastParam",
    "BetaInputTokensTriggerParam",
    "BetaMCPToolConfigParam",
    "BetaMCPToolDefaultConfigParam",
    "BetaMCPToolListingBlockParam",
    "BetaMCPToolParamParam",
    "BetaMCPToolUseBlockParam",
    "BetaMCPToolsetParam",
    "BetaMessageCreateFallbackCreditToken",
    "BetaMessageThreadParam",
    "BetaMessagesCreateArguments",
    "BetaRequestMCPServerToolConfigurationParam",
    "BetaRequestMCPServerURLDefinitionParam",
    "BetaRequestMCPToolResultBlockParam",
    "BetaRequestToolAdditionBlockParam",
    "BetaRequestToolAdditionBlockParamTool",
    "BetaRequestToolRemovalBlockParam",
    "BetaRequestToolRemovalBlockParamTool",
    "BetaSystemMessageOutputConfigParam",
    "BetaSystemMessageParamContentBlock",
    "BetaThinkingBlockBindingParam",
    "BetaThinkingPrefixMismatchBehavior",
    "BetaThinkingTurnsParam",
    "BetaThreadContinueParams",
    "BetaThreadCreateParams",
    "BetaTokenTaskBudgetParam",
    "BetaToolBash20241022Param",
    "BetaToolChangeMCPToolReferenceParam",
    "BetaToolChangeMCPToolsetReferenceParam",
    "BetaToolChangeToolDefinitionParam",
    "BetaToolChangeToolReferenceParam",
    "BetaToolComputerUse20241022Param",
    "BetaToolComputerUse20250124Param",
    "BetaToolComputerUse20251124Param",
    "BetaToolTextEditor20241022Param",
    "BetaToolUsesKeepParam",
    "BetaToolUsesTriggerParam",
    "BrowserCloseTabConfigParam",
    "BrowserDoubleClickConfigParam",
    "BrowserFileUploadConfigParam",
    "BrowserFindConfigParam",
    "BrowserFormInputConfigParam",
    "BrowserGetPageTextConfigParam",
    "BrowserHoldKeyConfigParam",
    "BrowserHoverConfigParam",
    "BrowserJavascriptExecConfigParam",
    "BrowserKeyConfigParam",
    "BrowserLeftClickConfigParam",
    "BrowserLeftClickDragConfigParam",
    "BrowserLeftMouseDownConfigParam",
    "BrowserLeftMouseUpConfigParam",
    "BrowserListTabsConfigParam",
    "BrowserMiddleClickConfigParam",
    "BrowserMouseMoveConfigParam",
    "BrowserNavigateConfigParam",
    "BrowserNewTabConfigParam",
    "BrowserReadConsoleConfigParam",
    "BrowserReadNetworkConfigParam",
    "BrowserReadPageConfigParam",
    "BrowserRightClickConfigParam",
    "BrowserScreenshotConfigParam",
    "BrowserScrollConfigParam",
    "BrowserScrollToConfigParam",
    "BrowserStateBlockParam",
    "BrowserStateChangeDownloadCompletedParam",
    "BrowserStateChangeDownloadFailedParam",
    "BrowserStateChangeDownloadStartedParam",
    "BrowserStateChangeParam",
    "BrowserStateChangeTabOpenedParam",
    "BrowserStateTabEntryParam",
    "BrowserSwitchTabConfigParam",
    "BrowserToolset20260801Param",
    "BrowserToolsetConfigsParam",
    "BrowserTripleClickConfigParam",
    "BrowserTypeConfigParam",
    "BrowserWaitConfigParam",
    "BrowserZoomConfigParam",
    "CacheControlEphemeralParam",
    "CitationCharLocationParam",
    "CitationContentBlockLocationParam",
    "CitationPageLocationParam",
    "CitationSearchResultLocationParam",
    "CitationWebSearchResultLocationParam",
    "CitationsConfigParam",
    "CodeExecutionOutputBlockParam",
    "CodeExecutionResultBlockParam",
    "CodeExecutionTool20250522Param",
    "CodeExecutionTool20250825Param",
    "CodeExecutionTool20260120Param",
    "CodeExecutionTool20260521Param",
    "CodeExecutionToolResultBlockParam",
    "CodeExecutionToolResultBlockParamContentParam",
    "CodeExecutionToolResultErrorCode",
    "CodeExecutionToolResultErrorParam",
    "ComputerCursorPositionConfigParam",
    "ComputerDoubleClickConfigParam",
    "ComputerHoldKeyConfigParam",
    "ComputerKeyConfigParam",
    "ComputerLeftClickConfigParam",
    "ComputerLeftClickDragConfigParam",
    "ComputerLeftMouseDownConfigParam",
    "ComputerLeftMouseUpConfigParam",
    "ComputerMiddleClickConfigParam",
    "ComputerMouseMoveConfigParam",
    "ComputerRightClickConfigParam",
    "ComputerScreenshotConfigParam",
    "ComputerScrollConfigParam",
    "ComputerToolset20260801Param",
    "ComputerToolsetConfigsParam",
    "ComputerTripleClickConfigParam",
    "ComputerTypeConfigParam",
    "ComputerWaitConfigParam",
    "ComputerZoomConfigParam",
    "ContainerParams",
    "ContainerUploadBlockParam",
    "ContentBlockParam",
    "ContentBlockSourceContentParam",
    "ContentBlockSourceParam",
    "DiagnosticsParam",
    "DirectCallerParam",
    "DocumentBlockParam",
    "DocumentBlockParamSource",
    "EncryptedCodeExecutionResultBlockParam",
    "FileDocumentSourceParam",
    "FileImageSourceParam",
    "ImageBlockParam",
    "ImageBlockParamSource",
    "ImageTransformationsParam",
    "JSONOutputFormatParam",
    "MemoryTool20250818Param",
    "MessageContentParam",
    "MessageCountTokensParams",
    "MessageCountTokensToolParam",
    "MessageCreateParams",
    "MessageCreateParamsContainerParam",
    "MessageCreateParamsNonStreaming",
    "MessageParam",
    "MessagesBatchCreateRequest",
    "MessagesCreateArguments",
    "MetadataParam",
    "ModelParam",
    "OutputConfigParam",
    "PlainTextSourceParam",
    "RedactedThinkingBlockParam",
    "SearchResultBlockParam",
    "ServerToolCaller20260120Param",
    "ServerToolCallerParam",
    "ServerToolUseBlockParam",
    "ServerToolUseBlockParamCaller",
    "SkillParams",
    "SystemMessageParam",
    "TextBlockParam",
    "TextCitationParam",
    "TextEditorCodeExecutionCreateResultBlockParam",
    "TextEditorCodeExecutionStrReplaceResultBlockParam",
    "TextEditorCodeExecutionToolResultBlockParam",
    "TextEditorCodeExecutionToolResultBlockParamContent",
    "TextEditorCodeExecutionToolResultErrorCode",
    "TextEditorCodeExecutionToolResultErrorParam",
    "TextEditorCodeExecutionViewResultBlockParam",
    "ThinkingBlockParam",
    "ThinkingConfigAdaptiveParam",
    "ThinkingConfigBetweenToolsParam",
    "ThinkingConfigDisabledParam",
    "ThinkingConfigEnabledParam",
    "ThinkingConfigParam",
    "ToolBash20250124Param",
    "ToolChoiceAnyParam",
    "ToolChoiceAutoParam",
    "ToolChoiceNoneParam",
    "ToolChoiceParam",
    "ToolChoiceToolParam",
    "ToolParam",
    "ToolParamInputSchema",
    "ToolParamInputSchemaTyped",
    "ToolReferenceBlockParam",
    "ToolResultBlockParam",
    "ToolResultBlockParamContent",
    "ToolSearchToolBm25_20251119Param",
    "ToolSearchToolRegex20251119Param",
    "ToolSearchToolResultBlockParam",
    "ToolSearchToolResultBlockParamContent",
    "ToolSearchToolResultErrorCode",
    "ToolSearchToolResultErrorParam",
    "ToolSearchToolSearchResultBlockParam",
    "ToolTextEditor20250124Param",
    "ToolTextEditor20250429Param",
    "ToolTextEditor20250728Param",
    "ToolUnionParam",
    "ToolUseBlockParam",
    "ToolUseBlockParamCaller",
    "URLImageSourceParam",
    "URLPDFSourceParam",
    "UserLocationParam",
    "UserMessageParam",
    "WebFetchBlockParam",
    "WebFetchTool20250910Param",
    "WebFetchTool20260209Param",
    "WebFetchTool20260309Param",
    "WebFetchTool20260318Param",
    "WebFetchToolResultBlockParam",
    "WebFetchToolResultBlockParamCaller",
    "WebFetchToolResultBlockParamContent",
    "WebFetchToolResultErrorBlockParam",
    "WebFetchToolResultErrorCode",
    "WebFetchURLSourceAllParam",
    "WebFetchURLSourceExceptParam",
    "WebFetchURLSourceNoneParam",
    "WebFetchURLSourceOnlyParam",
    "WebFetchURLSourceToolReferenceParam",
    "WebFetchURLSourcesParam",
    "WebFetchURLSourcesParamClientToolResults",
    "WebFetchURLSourcesParamServerToolResults",
    "WebFetchURLSourcesParamUserInput",
    "WebSearchResultBlockParam",
    "WebSearchTool20250305Param",
    "WebSearchTool20260209Param",
    "WebSearchTool20260318Param",
    "WebSearchToolRequestErrorObjectParam",
    "WebSearchToolResultBlockParam",
    "WebSearchToolResultBlockParamCaller",
    "WebSearchToolResultBlockParamContentParam",
    "WebSearchToolResultErrorCode",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
