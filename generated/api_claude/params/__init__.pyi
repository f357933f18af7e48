# Generated from spec/ by `nox -s codegen`. Do not edit.
from .agents.agents import (
    AgentCreateParams as AgentCreateParams,
    AgentUpdateParams as AgentUpdateParams,
    BetaManagedAgentsAWSRoleExecutionIdentityParams as BetaManagedAgentsAWSRoleExecutionIdentityParams,
    BetaManagedAgentsExecutionIdentityParams as BetaManagedAgentsExecutionIdentityParams,
    BetaManagedAgentsServiceAccountExecutionIdentityParams as BetaManagedAgentsServiceAccountExecutionIdentityParams,
)
from .agents.content import (
    BetaManagedAgentsBase64DocumentSourceParam as BetaManagedAgentsBase64DocumentSourceParam,
    BetaManagedAgentsBase64ImageSourceParam as BetaManagedAgentsBase64ImageSourceParam,
    BetaManagedAgentsDocumentBlockParam as BetaManagedAgentsDocumentBlockParam,
    BetaManagedAgentsDocumentBlockParamSource as BetaManagedAgentsDocumentBlockParamSource,
    BetaManagedAgentsFileDocumentSourceParam as BetaManagedAgentsFileDocumentSourceParam,
    BetaManagedAgentsFileImageSourceParam as BetaManagedAgentsFileImageSourceParam,
    BetaManagedAgentsFileRubricParams as BetaManagedAgentsFileRubricParams,
    BetaManagedAgentsImageBlockParam as BetaManagedAgentsImageBlockParam,
    BetaManagedAgentsImageBlockParamSource as BetaManagedAgentsImageBlockParamSource,
    BetaManagedAgentsMessageContentParam as BetaManagedAgentsMessageContentParam,
    BetaManagedAgentsPlainTextDocumentSourceParam as BetaManagedAgentsPlainTextDocumentSourceParam,
    BetaManagedAgentsRedactedBlockParam as BetaManagedAgentsRedactedBlockParam,
    BetaManagedAgentsRubricParams as BetaManagedAgentsRubricParams,
    BetaManagedAgentsSystemContentBlockParam as BetaManagedAgentsSystemContentBlockParam,
    BetaManagedAgentsSystemMessageEventParams as BetaManagedAgentsSystemMessageEventParams,
    BetaManagedAgentsTextBlockParam as BetaManagedAgentsTextBlockParam,
    BetaManagedAgentsTextRubricParams as BetaManagedAgentsTextRubricParams,
    BetaManagedAgentsURLDocumentSourceParam as BetaManagedAgentsURLDocumentSourceParam,
    BetaManagedAgentsURLImageSourceParam as BetaManagedAgentsURLImageSourceParam,
    BetaManagedAgentsUserDefineOutcomeEventParams as BetaManagedAgentsUserDefineOutcomeEventParams,
    BetaManagedAgentsUserMessageEventParams as BetaManagedAgentsUserMessageEventParams,
)
from .agents.models import (
    BetaManagedAgentsEffortHighParam as BetaManagedAgentsEffortHighParam,
    BetaManagedAgentsEffortLowParam as BetaManagedAgentsEffortLowParam,
    BetaManagedAgentsEffortMaxParam as BetaManagedAgentsEffortMaxParam,
    BetaManagedAgentsEffortMediumParam as BetaManagedAgentsEffortMediumParam,
    BetaManagedAgentsEffortXhighParam as BetaManagedAgentsEffortXhighParam,
    BetaManagedAgentsModelChoiceParams as BetaManagedAgentsModelChoiceParams,
    BetaManagedAgentsModelConfigParams as BetaManagedAgentsModelConfigParams,
    BetaManagedAgentsModelEffortParam as BetaManagedAgentsModelEffortParam,
    BetaManagedAgentsModelParam as BetaManagedAgentsModelParam,
)
from .agents.multiagent import (
    BetaManagedAgentsAdvisorParams as BetaManagedAgentsAdvisorParams,
    BetaManagedAgentsMultiagent20261001Params as BetaManagedAgentsMultiagent20261001Params,
    BetaManagedAgentsMultiagentAdvisorDisabledParams as BetaManagedAgentsMultiagentAdvisorDisabledParams,
    BetaManagedAgentsMultiagentAdvisorEnabledParams as BetaManagedAgentsMultiagentAdvisorEnabledParams,
    BetaManagedAgentsMultiagentAdvisorParams as BetaManagedAgentsMultiagentAdvisorParams,
    BetaManagedAgentsMultiagentCoordinatorParams as BetaManagedAgentsMultiagentCoordinatorParams,
    BetaManagedAgentsMultiagentInlineAgentsDisabledParams as BetaManagedAgentsMultiagentInlineAgentsDisabledParams,
    BetaManagedAgentsMultiagentInlineAgentsEnabledParams as BetaManagedAgentsMultiagentInlineAgentsEnabledParams,
    BetaManagedAgentsMultiagentInlineAgentsParams as BetaManagedAgentsMultiagentInlineAgentsParams,
    BetaManagedAgentsMultiagentParams as BetaManagedAgentsMultiagentParams,
    BetaManagedAgentsMultiagentPredefinedAgentParams as BetaManagedAgentsMultiagentPredefinedAgentParams,
    BetaManagedAgentsMultiagentRosterEntryParams as BetaManagedAgentsMultiagentRosterEntryParams,
    BetaManagedAgentsMultiagentSelfParams as BetaManagedAgentsMultiagentSelfParams,
    BetaManagedAgentsMultiagentSubagentsDisabledParams as BetaManagedAgentsMultiagentSubagentsDisabledParams,
    BetaManagedAgentsMultiagentSubagentsEnabledParams as BetaManagedAgentsMultiagentSubagentsEnabledParams,
    BetaManagedAgentsMultiagentSubagentsParams as BetaManagedAgentsMultiagentSubagentsParams,
    BetaManagedAgentsMultiagentWorkflowsDisabledParams as BetaManagedAgentsMultiagentWorkflowsDisabledParams,
    BetaManagedAgentsMultiagentWorkflowsEnabledParams as BetaManagedAgentsMultiagentWorkflowsEnabledParams,
    BetaManagedAgentsMultiagentWorkflowsParams as BetaManagedAgentsMultiagentWorkflowsParams,
)
from .agents.permissions import (
    BetaManagedAgentsAlwaysAllowPolicyParam as BetaManagedAgentsAlwaysAllowPolicyParam,
    BetaManagedAgentsAlwaysAskPolicyParam as BetaManagedAgentsAlwaysAskPolicyParam,
    BetaManagedAgentsAutoPolicyParam as BetaManagedAgentsAutoPolicyParam,
    BetaManagedAgentsPermissionPolicyParam as BetaManagedAgentsPermissionPolicyParam,
)
from .agents.resources import (
    BetaManagedAgentsBranchCheckoutParam as BetaManagedAgentsBranchCheckoutParam,
    BetaManagedAgentsBudgetLimitParam as BetaManagedAgentsBudgetLimitParam,
    BetaManagedAgentsCheckoutParam as BetaManagedAgentsCheckoutParam,
    BetaManagedAgentsCommitCheckoutParam as BetaManagedAgentsCommitCheckoutParam,
    BetaManagedAgentsFileResourceParams as BetaManagedAgentsFileResourceParams,
    BetaManagedAgentsGitHubRepositoryResourceParams as BetaManagedAgentsGitHubRepositoryResourceParams,
    BetaManagedAgentsMemoryStoreResourceParam as BetaManagedAgentsMemoryStoreResourceParam,
    BetaManagedAgentsResourceParams as BetaManagedAgentsResourceParams,
)
from .agents.shared import (
    BetaManagedAgentsAgentParams as BetaManagedAgentsAgentParams,
    BetaManagedAgentsAnthropicSkillParams as BetaManagedAgentsAnthropicSkillParams,
    BetaManagedAgentsCustomSkillParams as BetaManagedAgentsCustomSkillParams,
    BetaManagedAgentsSkillParams as BetaManagedAgentsSkillParams,
    BetaManagedAgentsURLMCPServerParams as BetaManagedAgentsURLMCPServerParams,
)
from .agents.tools import (
    BetaManagedAgentsAgentToolConfigParams as BetaManagedAgentsAgentToolConfigParams,
    BetaManagedAgentsAgentToolset20260401Params as BetaManagedAgentsAgentToolset20260401Params,
    BetaManagedAgentsAgentToolsetDefaultConfigParams as BetaManagedAgentsAgentToolsetDefaultConfigParams,
    BetaManagedAgentsBashToolConfigParams as BetaManagedAgentsBashToolConfigParams,
    BetaManagedAgentsCustomToolInputSchemaParam as BetaManagedAgentsCustomToolInputSchemaParam,
    BetaManagedAgentsCustomToolParams as BetaManagedAgentsCustomToolParams,
    BetaManagedAgentsEditToolConfigParams as BetaManagedAgentsEditToolConfigParams,
    BetaManagedAgentsGlobToolConfigParams as BetaManagedAgentsGlobToolConfigParams,
    BetaManagedAgentsGrepToolConfigParams as BetaManagedAgentsGrepToolConfigParams,
    BetaManagedAgentsMCPToolConfigParams as BetaManagedAgentsMCPToolConfigParams,
    BetaManagedAgentsMCPToolsetDefaultConfigParams as BetaManagedAgentsMCPToolsetDefaultConfigParams,
    BetaManagedAgentsMCPToolsetParams as BetaManagedAgentsMCPToolsetParams,
    BetaManagedAgentsReadToolConfigParams as BetaManagedAgentsReadToolConfigParams,
    BetaManagedAgentsToolParams as BetaManagedAgentsToolParams,
    BetaManagedAgentsWriteToolConfigParams as BetaManagedAgentsWriteToolConfigParams,
)
from .agents.web_tools import (
    BetaManagedAgentsUserLocationParam as BetaManagedAgentsUserLocationParam,
    BetaManagedAgentsWebFetchToolConfigParams as BetaManagedAgentsWebFetchToolConfigParams,
    BetaManagedAgentsWebFetchURLSourceAllParam as BetaManagedAgentsWebFetchURLSourceAllParam,
    BetaManagedAgentsWebFetchURLSourceExceptParam as BetaManagedAgentsWebFetchURLSourceExceptParam,
    BetaManagedAgentsWebFetchURLSourceNoneParam as BetaManagedAgentsWebFetchURLSourceNoneParam,
    BetaManagedAgentsWebFetchURLSourceOnlyParam as BetaManagedAgentsWebFetchURLSourceOnlyParam,
    BetaManagedAgentsWebFetchURLSourceShorthand as BetaManagedAgentsWebFetchURLSourceShorthand,
    BetaManagedAgentsWebFetchURLSourceToolFilterParam as BetaManagedAgentsWebFetchURLSourceToolFilterParam,
    BetaManagedAgentsWebFetchURLSourceToolFilterParams as BetaManagedAgentsWebFetchURLSourceToolFilterParams,
    BetaManagedAgentsWebFetchURLSourceToolReferenceParam as BetaManagedAgentsWebFetchURLSourceToolReferenceParam,
    BetaManagedAgentsWebFetchURLSourceUserInputParam as BetaManagedAgentsWebFetchURLSourceUserInputParam,
    BetaManagedAgentsWebFetchURLSourceUserInputParams as BetaManagedAgentsWebFetchURLSourceUserInputParams,
    BetaManagedAgentsWebFetchURLSourcesParams as BetaManagedAgentsWebFetchURLSourcesParams,
    BetaManagedAgentsWebSearchToolConfigParams as BetaManagedAgentsWebSearchToolConfigParams,
)
from .compliance.review.review import (
    BetaComplianceReviewCaseOrderBy as BetaComplianceReviewCaseOrderBy,
    BetaComplianceReviewCaseStatusFilter as BetaComplianceReviewCaseStatusFilter,
    BetaComplianceReviewDetermination as BetaComplianceReviewDetermination,
    BetaComplianceReviewOrder as BetaComplianceReviewOrder,
    BetaComplianceReviewVerdictParam as BetaComplianceReviewVerdictParam,
    BetaComplianceReviewViolatedPolicyCategory as BetaComplianceReviewViolatedPolicyCategory,
    ComplianceReviewCaseRespondParams as ComplianceReviewCaseRespondParams,
)
from .deployment_runs import BetaManagedAgentsTriggerType as BetaManagedAgentsTriggerType
from .deployments.deployments import (
    BetaDeploymentAgentParams as BetaDeploymentAgentParams,
    BetaManagedAgentsDeploymentInitialEventParams as BetaManagedAgentsDeploymentInitialEventParams,
    BetaManagedAgentsDeploymentStatus as BetaManagedAgentsDeploymentStatus,
    BetaManagedAgentsScheduleParams as BetaManagedAgentsScheduleParams,
    DeploymentCreateParams as DeploymentCreateParams,
    DeploymentUpdateParams as DeploymentUpdateParams,
)
from .dreams import (
    BetaDreamCreateModel as BetaDreamCreateModel,
    BetaDreamInputParam as BetaDreamInputParam,
    BetaDreamMemoryStoreInputParam as BetaDreamMemoryStoreInputParam,
    BetaDreamModelConfigParam as BetaDreamModelConfigParam,
    BetaDreamSessionsInputParam as BetaDreamSessionsInputParam,
    BetaDreamStatus as BetaDreamStatus,
    BetaOutputBehaviorCreateNewParam as BetaOutputBehaviorCreateNewParam,
    BetaOutputBehaviorParam as BetaOutputBehaviorParam,
    BetaOutputBehaviorUpdateExistingParam as BetaOutputBehaviorUpdateExistingParam,
    DreamCreateParams as DreamCreateParams,
)
from .environments.environments import (
    BetaCloudConfigParams as BetaCloudConfigParams,
    BetaCloudConfigParamsNetworking as BetaCloudConfigParamsNetworking,
    BetaEnvironmentConfigParams as BetaEnvironmentConfigParams,
    BetaLimitedNetworkParams as BetaLimitedNetworkParams,
    BetaPackagesParams as BetaPackagesParams,
    BetaSelfHostedConfigParams as BetaSelfHostedConfigParams,
    BetaUnrestrictedNetworkParam as BetaUnrestrictedNetworkParam,
    EnvironmentCreateParams as EnvironmentCreateParams,
    EnvironmentUpdateParams as EnvironmentUpdateParams,
)
from .environments.work import (
    EnvironmentWorkStopParams as EnvironmentWorkStopParams,
    EnvironmentWorkUpdateParams as EnvironmentWorkUpdateParams,
)
from .files import FileUploadParams as FileUploadParams
from .memory_stores.memories import (
    BetaManagedAgentsMemoryVersionOperation as BetaManagedAgentsMemoryVersionOperation,
    BetaManagedAgentsMemoryView as BetaManagedAgentsMemoryView,
    MemoryStoreMemoryCreateParams as MemoryStoreMemoryCreateParams,
    MemoryStoreMemoryUpdateParams as MemoryStoreMemoryUpdateParams,
)
from .memory_stores.memory_stores import (
    BetaManagedAgentsPreconditionParam as BetaManagedAgentsPreconditionParam,
    MemoryStoreCreateParams as MemoryStoreCreateParams,
    MemoryStoreUpdateParams as MemoryStoreUpdateParams,
)
from .messages.batches import (
    BatchCreateParams as BatchCreateParams,
    MessagesBatchCreateRequest as MessagesBatchCreateRequest,
)
from .messages.browser import (
    BrowserCloseTabConfigParam as BrowserCloseTabConfigParam,
    BrowserDoubleClickConfigParam as BrowserDoubleClickConfigParam,
    BrowserFileUploadConfigParam as BrowserFileUploadConfigParam,
    BrowserFindConfigParam as BrowserFindConfigParam,
    BrowserFormInputConfigParam as BrowserFormInputConfigParam,
    BrowserGetPageTextConfigParam as BrowserGetPageTextConfigParam,
    BrowserHoldKeyConfigParam as BrowserHoldKeyConfigParam,
    BrowserHoverConfigParam as BrowserHoverConfigParam,
    BrowserJavascriptExecConfigParam as BrowserJavascriptExecConfigParam,
    BrowserKeyConfigParam as BrowserKeyConfigParam,
    BrowserLeftClickConfigParam as BrowserLeftClickConfigParam,
    BrowserLeftClickDragConfigParam as BrowserLeftClickDragConfigParam,
    BrowserLeftMouseDownConfigParam as BrowserLeftMouseDownConfigParam,
    BrowserLeftMouseUpConfigParam as BrowserLeftMouseUpConfigParam,
    BrowserListTabsConfigParam as BrowserListTabsConfigParam,
    BrowserMiddleClickConfigParam as BrowserMiddleClickConfigParam,
    BrowserMouseMoveConfigParam as BrowserMouseMoveConfigParam,
    BrowserNavigateConfigParam as BrowserNavigateConfigParam,
    BrowserNewTabConfigParam as BrowserNewTabConfigParam,
    BrowserReadConsoleConfigParam as BrowserReadConsoleConfigParam,
    BrowserReadNetworkConfigParam as BrowserReadNetworkConfigParam,
    BrowserReadPageConfigParam as BrowserReadPageConfigParam,
    BrowserRightClickConfigParam as BrowserRightClickConfigParam,
    BrowserScreenshotConfigParam as BrowserScreenshotConfigParam,
    BrowserScrollConfigParam as BrowserScrollConfigParam,
    BrowserScrollToConfigParam as BrowserScrollToConfigParam,
    BrowserStateBlockParam as BrowserStateBlockParam,
    BrowserStateChangeDownloadCompletedParam as BrowserStateChangeDownloadCompletedParam,
    BrowserStateChangeDownloadFailedParam as BrowserStateChangeDownloadFailedParam,
    BrowserStateChangeDownloadStartedParam as BrowserStateChangeDownloadStartedParam,
    BrowserStateChangeParam as BrowserStateChangeParam,
    BrowserStateChangeTabOpenedParam as BrowserStateChangeTabOpenedParam,
    BrowserStateTabEntryParam as BrowserStateTabEntryParam,
    BrowserSwitchTabConfigParam as BrowserSwitchTabConfigParam,
    BrowserToolset20260801Param as BrowserToolset20260801Param,
    BrowserToolsetConfigsParam as BrowserToolsetConfigsParam,
    BrowserTripleClickConfigParam as BrowserTripleClickConfigParam,
    BrowserTypeConfigParam as BrowserTypeConfigParam,
    BrowserWaitConfigParam as BrowserWaitConfigParam,
    BrowserZoomConfigParam as BrowserZoomConfigParam,
)
from .messages.builtin_tools import (
    BetaAdvisorTool20260301Param as BetaAdvisorTool20260301Param,
    BetaToolBash20241022Param as BetaToolBash20241022Param,
    BetaToolTextEditor20241022Param as BetaToolTextEditor20241022Param,
    CodeExecutionTool20250522Param as CodeExecutionTool20250522Param,
    CodeExecutionTool20250825Param as CodeExecutionTool20250825Param,
    CodeExecutionTool20260120Param as CodeExecutionTool20260120Param,
    CodeExecutionTool20260521Param as CodeExecutionTool20260521Param,
    MemoryTool20250818Param as MemoryTool20250818Param,
    ToolBash20250124Param as ToolBash20250124Param,
    ToolSearchToolBm25_20251119Param as ToolSearchToolBm25_20251119Param,
    ToolSearchToolRegex20251119Param as ToolSearchToolRegex20251119Param,
    ToolTextEditor20250124Param as ToolTextEditor20250124Param,
    ToolTextEditor20250429Param as ToolTextEditor20250429Param,
    ToolTextEditor20250728Param as ToolTextEditor20250728Param,
)
from .messages.citations import (
    CitationCharLocationParam as CitationCharLocationParam,
    CitationContentBlockLocationParam as CitationContentBlockLocationParam,
    CitationPageLocationParam as CitationPageLocationParam,
    CitationSearchResultLocationParam as CitationSearchResultLocationParam,
    CitationWebSearchResultLocationParam as CitationWebSearchResultLocationParam,
    CitationsConfigParam as CitationsConfigParam,
    TextCitationParam as TextCitationParam,
)
from .messages.code_results import (
    BashCodeExecutionOutputBlockParam as BashCodeExecutionOutputBlockParam,
    BashCodeExecutionResultBlockParam as BashCodeExecutionResultBlockParam,
    BashCodeExecutionToolResultBlockParam as BashCodeExecutionToolResultBlockParam,
    BashCodeExecutionToolResultBlockParamContent as BashCodeExecutionToolResultBlockParamContent,
    BashCodeExecutionToolResultErrorCode as BashCodeExecutionToolResultErrorCode,
    BashCodeExecutionToolResultErrorParam as BashCodeExecutionToolResultErrorParam,
    CodeExecutionOutputBlockParam as CodeExecutionOutputBlockParam,
    CodeExecutionResultBlockParam as CodeExecutionResultBlockParam,
    CodeExecutionToolResultBlockParam as CodeExecutionToolResultBlockParam,
    CodeExecutionToolResultBlockParamContentParam as CodeExecutionToolResultBlockParamContentParam,
    CodeExecutionToolResultErrorCode as CodeExecutionToolResultErrorCode,
    CodeExecutionToolResultErrorParam as CodeExecutionToolResultErrorParam,
    EncryptedCodeExecutionResultBlockParam as EncryptedCodeExecutionResultBlockParam,
    TextEditorCodeExecutionCreateResultBlockParam as TextEditorCodeExecutionCreateResultBlockParam,
    TextEditorCodeExecutionStrReplaceResultBlockParam as TextEditorCodeExecutionStrReplaceResultBlockParam,
    TextEditorCodeExecutionToolResultBlockParam as TextEditorCodeExecutionToolResultBlockParam,
    TextEditorCodeExecutionToolResultBlockParamContent as TextEditorCodeExecutionToolResultBlockParamContent,
    TextEditorCodeExecutionToolResultErrorCode as TextEditorCodeExecutionToolResultErrorCode,
    TextEditorCodeExecutionToolResultErrorParam as TextEditorCodeExecutionToolResultErrorParam,
    TextEditorCodeExecutionViewResultBlockParam as TextEditorCodeExecutionViewResultBlockParam,
)
from .messages.computer import (
    BetaToolComputerUse20241022Param as BetaToolComputerUse20241022Param,
    BetaToolComputerUse20250124Param as BetaToolComputerUse20250124Param,
    BetaToolComputerUse20251124Param as BetaToolComputerUse20251124Param,
    ComputerCursorPositionConfigParam as ComputerCursorPositionConfigParam,
    ComputerDoubleClickConfigParam as ComputerDoubleClickConfigParam,
    ComputerHoldKeyConfigParam as ComputerHoldKeyConfigParam,
    ComputerKeyConfigParam as ComputerKeyConfigParam,
    ComputerLeftClickConfigParam as ComputerLeftClickConfigParam,
    ComputerLeftClickDragConfigParam as ComputerLeftClickDragConfigParam,
    ComputerLeftMouseDownConfigParam as ComputerLeftMouseDownConfigParam,
    ComputerLeftMouseUpConfigParam as ComputerLeftMouseUpConfigParam,
    ComputerMiddleClickConfigParam as ComputerMiddleClickConfigParam,
    ComputerMouseMoveConfigParam as ComputerMouseMoveConfigParam,
    ComputerRightClickConfigParam as ComputerRightClickConfigParam,
    ComputerScreenshotConfigParam as ComputerScreenshotConfigParam,
    ComputerScrollConfigParam as ComputerScrollConfigParam,
    ComputerToolset20260801Param as ComputerToolset20260801Param,
    ComputerToolsetConfigsParam as ComputerToolsetConfigsParam,
    ComputerTripleClickConfigParam as ComputerTripleClickConfigParam,
    ComputerTypeConfigParam as ComputerTypeConfigParam,
    ComputerWaitConfigParam as ComputerWaitConfigParam,
    ComputerZoomConfigParam as ComputerZoomConfigParam,
)
from .messages.config import (
    BetaSystemMessageOutputConfigParam as BetaSystemMessageOutputConfigParam,
    BetaTokenTaskBudgetParam as BetaTokenTaskBudgetParam,
    CacheControlEphemeralParam as CacheControlEphemeralParam,
    ContainerParams as ContainerParams,
    ImageTransformationsParam as ImageTransformationsParam,
    JSONOutputFormatParam as JSONOutputFormatParam,
    MessageCreateParamsContainerParam as MessageCreateParamsContainerParam,
    MetadataParam as MetadataParam,
    OutputConfigParam as OutputConfigParam,
    SkillParams as SkillParams,
)
from .messages.content import (
    BetaCompactionBlockParam as BetaCompactionBlockParam,
    BetaCompactionBlockParamToolChange as BetaCompactionBlockParamToolChange,
    BetaFallbackBlockParam as BetaFallbackBlockParam,
    BetaMCPToolUseBlockParam as BetaMCPToolUseBlockParam,
    BetaRequestMCPToolResultBlockParam as BetaRequestMCPToolResultBlockParam,
    ContainerUploadBlockParam as ContainerUploadBlockParam,
    ContentBlockParam as ContentBlockParam,
    RedactedThinkingBlockParam as RedactedThinkingBlockParam,
    TextBlockParam as TextBlockParam,
    ThinkingBlockParam as ThinkingBlockParam,
    ToolResultBlockParam as ToolResultBlockParam,
    ToolResultBlockParamContent as ToolResultBlockParamContent,
    ToolUseBlockParam as ToolUseBlockParam,
    ToolUseBlockParamCaller as ToolUseBlockParamCaller,
)
from .messages.context import (
    BetaClearThinking20251015EditParam as BetaClearThinking20251015EditParam,
    BetaClearThinking20251015EditParamKeep as BetaClearThinking20251015EditParamKeep,
    BetaClearToolUses20250919EditParam as BetaClearToolUses20250919EditParam,
    BetaClearToolUses20250919EditParamTrigger as BetaClearToolUses20250919EditParamTrigger,
    BetaCompact20260112EditParam as BetaCompact20260112EditParam,
    BetaCompactionConfigParam as BetaCompactionConfigParam,
    BetaContextManagementConfigParam as BetaContextManagementConfigParam,
    BetaContextManagementConfigParamEdit as BetaContextManagementConfigParamEdit,
    BetaInputTokensClearAtLeastParam as BetaInputTokensClearAtLeastParam,
    BetaInputTokensTriggerParam as BetaInputTokensTriggerParam,
    BetaToolUsesKeepParam as BetaToolUsesKeepParam,
    BetaToolUsesTriggerParam as BetaToolUsesTriggerParam,
)
from .messages.diagnostics import DiagnosticsParam as DiagnosticsParam
from .messages.mcp import (
    BetaMCPToolConfigParam as BetaMCPToolConfigParam,
    BetaMCPToolDefaultConfigParam as BetaMCPToolDefaultConfigParam,
    BetaMCPToolParamParam as BetaMCPToolParamParam,
    BetaMCPToolsetParam as BetaMCPToolsetParam,
    BetaRequestMCPServerToolConfigurationParam as BetaRequestMCPServerToolConfigurationParam,
    BetaRequestMCPServerURLDefinitionParam as BetaRequestMCPServerURLDefinitionParam,
)
from .messages.media import (
    Base64ImageSourceParam as Base64ImageSourceParam,
    Base64PDFSourceParam as Base64PDFSourceParam,
    ContentBlockSourceContentParam as ContentBlockSourceContentParam,
    ContentBlockSourceParam as ContentBlockSourceParam,
    DocumentBlockParam as DocumentBlockParam,
    DocumentBlockParamSource as DocumentBlockParamSource,
    FileDocumentSourceParam as FileDocumentSourceParam,
    FileImageSourceParam as FileImageSourceParam,
    ImageBlockParam as ImageBlockParam,
    ImageBlockParamSource as ImageBlockParamSource,
    PlainTextSourceParam as PlainTextSourceParam,
    SearchResultBlockParam as SearchResultBlockParam,
    URLImageSourceParam as URLImageSourceParam,
    URLPDFSourceParam as URLPDFSourceParam,
)
from .messages.messages import (
    AssistantMessageParam as AssistantMessageParam,
    BetaMessagesCountTokensArguments as BetaMessagesCountTokensArguments,
    BetaMessagesCreateArguments as BetaMessagesCreateArguments,
    BetaMessagesRunToolsArguments as BetaMessagesRunToolsArguments,
    BetaMessagesTemplateArguments as BetaMessagesTemplateArguments,
    BetaSystemMessageParamContentBlock as BetaSystemMessageParamContentBlock,
    MessageContentParam as MessageContentParam,
    MessageCountTokensParams as MessageCountTokensParams,
    MessageCreateParams as MessageCreateParams,
    MessageCreateParamsNonStreaming as MessageCreateParamsNonStreaming,
    MessageParam as MessageParam,
    MessagesCountTokensArguments as MessagesCountTokensArguments,
    MessagesCreateArguments as MessagesCreateArguments,
    MessagesRunToolsArguments as MessagesRunToolsArguments,
    MessagesTemplateArguments as MessagesTemplateArguments,
    SystemMessageParam as SystemMessageParam,
    UserMessageParam as UserMessageParam,
)
from .messages.routing import (
    BetaBillTo as BetaBillTo,
    BetaBillingPolicyParam as BetaBillingPolicyParam,
    BetaFallbackCreditTokenParam as BetaFallbackCreditTokenParam,
    BetaFallbackInfoParam as BetaFallbackInfoParam,
    BetaFallbackParam as BetaFallbackParam,
    BetaFallbackParamThinking as BetaFallbackParamThinking,
    BetaFallbacksParam as BetaFallbacksParam,
    BetaMessageCreateFallbackCreditToken as BetaMessageCreateFallbackCreditToken,
    BetaMessageThreadParam as BetaMessageThreadParam,
    BetaThreadContinueParams as BetaThreadContinueParams,
    BetaThreadCreateParams as BetaThreadCreateParams,
)
from .messages.server_tools import (
    BetaAdvisorRedactedResultBlockParam as BetaAdvisorRedactedResultBlockParam,
    BetaAdvisorResultBlockParam as BetaAdvisorResultBlockParam,
    BetaAdvisorToolResultBlockParam as BetaAdvisorToolResultBlockParam,
    BetaAdvisorToolResultBlockParamContent as BetaAdvisorToolResultBlockParamContent,
    BetaAdvisorToolResultErrorParam as BetaAdvisorToolResultErrorParam,
    DirectCallerParam as DirectCallerParam,
    ServerToolCaller20260120Param as ServerToolCaller20260120Param,
    ServerToolCallerParam as ServerToolCallerParam,
    ServerToolUseBlockParam as ServerToolUseBlockParam,
    ServerToolUseBlockParamCaller as ServerToolUseBlockParamCaller,
    ToolReferenceBlockParam as ToolReferenceBlockParam,
    ToolSearchToolResultBlockParam as ToolSearchToolResultBlockParam,
    ToolSearchToolResultBlockParamContent as ToolSearchToolResultBlockParamContent,
    ToolSearchToolResultErrorCode as ToolSearchToolResultErrorCode,
    ToolSearchToolResultErrorParam as ToolSearchToolResultErrorParam,
    ToolSearchToolSearchResultBlockParam as ToolSearchToolSearchResultBlockParam,
)
from .messages.thinking import (
    BetaAllThinkingTurnsParam as BetaAllThinkingTurnsParam,
    BetaThinkingBlockBindingParam as BetaThinkingBlockBindingParam,
    BetaThinkingPrefixMismatchBehavior as BetaThinkingPrefixMismatchBehavior,
    BetaThinkingTurnsParam as BetaThinkingTurnsParam,
    ThinkingConfigAdaptiveParam as ThinkingConfigAdaptiveParam,
    ThinkingConfigBetweenToolsParam as ThinkingConfigBetweenToolsParam,
    ThinkingConfigDisabledParam as ThinkingConfigDisabledParam,
    ThinkingConfigEnabledParam as ThinkingConfigEnabledParam,
    ThinkingConfigParam as ThinkingConfigParam,
)
from .messages.tool_changes import (
    BetaMCPToolListingBlockParam as BetaMCPToolListingBlockParam,
    BetaRequestToolAdditionBlockParam as BetaRequestToolAdditionBlockParam,
    BetaRequestToolAdditionBlockParamTool as BetaRequestToolAdditionBlockParamTool,
    BetaRequestToolRemovalBlockParam as BetaRequestToolRemovalBlockParam,
    BetaRequestToolRemovalBlockParamTool as BetaRequestToolRemovalBlockParamTool,
    BetaToolChangeMCPToolReferenceParam as BetaToolChangeMCPToolReferenceParam,
    BetaToolChangeMCPToolsetReferenceParam as BetaToolChangeMCPToolsetReferenceParam,
    BetaToolChangeToolReferenceParam as BetaToolChangeToolReferenceParam,
)
from .messages.tools import (
    BetaToolChangeToolDefinitionParam as BetaToolChangeToolDefinitionParam,
    MessageCountTokensToolParam as MessageCountTokensToolParam,
    ToolChoiceAnyParam as ToolChoiceAnyParam,
    ToolChoiceAutoParam as ToolChoiceAutoParam,
    ToolChoiceNoneParam as ToolChoiceNoneParam,
    ToolChoiceParam as ToolChoiceParam,
    ToolChoiceToolParam as ToolChoiceToolParam,
    ToolParam as ToolParam,
    ToolParamInputSchema as ToolParamInputSchema,
    ToolParamInputSchemaTyped as ToolParamInputSchemaTyped,
    ToolUnionParam as ToolUnionParam,
)
from .messages.web_results import (
    WebFetchBlockParam as WebFetchBlockParam,
    WebFetchToolResultBlockParam as WebFetchToolResultBlockParam,
    WebFetchToolResultBlockParamCaller as WebFetchToolResultBlockParamCaller,
    WebFetchToolResultBlockParamContent as WebFetchToolResultBlockParamContent,
    WebFetchToolResultErrorBlockParam as WebFetchToolResultErrorBlockParam,
    WebFetchToolResultErrorCode as WebFetchToolResultErrorCode,
    WebSearchResultBlockParam as WebSearchResultBlockParam,
    WebSearchToolRequestErrorObjectParam as WebSearchToolRequestErrorObjectParam,
    WebSearchToolResultBlockParam as WebSearchToolResultBlockParam,
    WebSearchToolResultBlockParamCaller as WebSearchToolResultBlockParamCaller,
    WebSearchToolResultBlockParamContentParam as WebSearchToolResultBlockParamContentParam,
    WebSearchToolResultErrorCode as WebSearchToolResultErrorCode,
)
from .messages.web_tools import (
    UserLocationParam as UserLocationParam,
    WebFetchTool20250910Param as WebFetchTool20250910Param,
    WebFetchTool20260209Param as WebFetchTool20260209Param,
    WebFetchTool20260309Param as WebFetchTool20260309Param,
    WebFetchTool20260318Param as WebFetchTool20260318Param,
    WebFetchURLSourceAllParam as WebFetchURLSourceAllParam,
    WebFetchURLSourceExceptParam as WebFetchURLSourceExceptParam,
    WebFetchURLSourceNoneParam as WebFetchURLSourceNoneParam,
    WebFetchURLSourceOnlyParam as WebFetchURLSourceOnlyParam,
    WebFetchURLSourceToolReferenceParam as WebFetchURLSourceToolReferenceParam,
    WebFetchURLSourcesParam as WebFetchURLSourcesParam,
    WebFetchURLSourcesParamClientToolResults as WebFetchURLSourcesParamClientToolResults,
    WebFetchURLSourcesParamServerToolResults as WebFetchURLSourcesParamServerToolResults,
    WebFetchURLSourcesParamUserInput as WebFetchURLSourcesParamUserInput,
    WebSearchTool20250305Param as WebSearchTool20250305Param,
    WebSearchTool20260209Param as WebSearchTool20260209Param,
    WebSearchTool20260318Param as WebSearchTool20260318Param,
)
from .organization.analytics.analytics import (
    AnalyticsArtifactGroupBy as AnalyticsArtifactGroupBy,
    AnalyticsConnectorGroupBy as AnalyticsConnectorGroupBy,
    AnalyticsOrder as AnalyticsOrder,
    AnalyticsPluginGroupBy as AnalyticsPluginGroupBy,
    AnalyticsProjectGroupBy as AnalyticsProjectGroupBy,
    AnalyticsSkillGroupBy as AnalyticsSkillGroupBy,
    AnalyticsUserGroupBy as AnalyticsUserGroupBy,
)
from .organization.analytics.cost import (
    BetaAnalyticsCostGroupBy as BetaAnalyticsCostGroupBy,
    BetaAnalyticsCostOrderBy as BetaAnalyticsCostOrderBy,
)
from .organization.analytics.usage import (
    BetaAnalyticsUsageGroupBy as BetaAnalyticsUsageGroupBy,
    BetaAnalyticsUsageOrderBy as BetaAnalyticsUsageOrderBy,
)
from .organization.analytics.usage_dimensions import (
    BetaAnalyticsActorType as BetaAnalyticsActorType,
    BetaAnalyticsClaudeTagCategory as BetaAnalyticsClaudeTagCategory,
    BetaAnalyticsContextWindow as BetaAnalyticsContextWindow,
    BetaAnalyticsInferenceGeoFilter as BetaAnalyticsInferenceGeoFilter,
    BetaAnalyticsProductFilter as BetaAnalyticsProductFilter,
    BetaAnalyticsServiceTier as BetaAnalyticsServiceTier,
    BetaAnalyticsSpeed as BetaAnalyticsSpeed,
    BetaAnalyticsTimeBucketWidth as BetaAnalyticsTimeBucketWidth,
    BetaAnalyticsUsageCostProductFilter as BetaAnalyticsUsageCostProductFilter,
    BetaAnalyticsUsageCostSortOrder as BetaAnalyticsUsageCostSortOrder,
)
from .organization.api_keys import OrganizationAPIKeyUpdateParams as OrganizationAPIKeyUpdateParams
from .organization.claude_code import (
    BetaClaudeCodeManagedSettingsModeParam as BetaClaudeCodeManagedSettingsModeParam,
    BetaClaudeCodeManagedSettingsOrganizationModeParam as BetaClaudeCodeManagedSettingsOrganizationModeParam,
    BetaClaudeCodeManagedSettingsRBACGroupsModeParam as BetaClaudeCodeManagedSettingsRBACGroupsModeParam,
    OrganizationClaudeCodeManagedSettingsConfigurationUpdateParams as OrganizationClaudeCodeManagedSettingsConfigurationUpdateParams,
    OrganizationClaudeCodeManagedSettingsRBACGroupDefaultUpdateParams as OrganizationClaudeCodeManagedSettingsRBACGroupDefaultUpdateParams,
    OrganizationClaudeCodeManagedSettingsRBACGroupSetParams as OrganizationClaudeCodeManagedSettingsRBACGroupSetParams,
)
from .organization.claude_tag.claude_tag import (
    BetaClaudeTagBundleTargetCreateParam as BetaClaudeTagBundleTargetCreateParam,
    BetaClaudeTagSlackChannelBundleTargetCreateParam as BetaClaudeTagSlackChannelBundleTargetCreateParam,
    BetaClaudeTagSlackWorkspaceBundleTargetCreateParam as BetaClaudeTagSlackWorkspaceBundleTargetCreateParam,
    OrganizationClaudeTagBundleUpdateParams as OrganizationClaudeTagBundleUpdateParams,
    OrganizationClaudeTagSlackChannelCreateParams as OrganizationClaudeTagSlackChannelCreateParams,
    OrganizationClaudeTagSlackChannelUpdateParams as OrganizationClaudeTagSlackChannelUpdateParams,
    OrganizationClaudeTagSlackWorkspaceUpdateParams as OrganizationClaudeTagSlackWorkspaceUpdateParams,
)
from .organization.claude_tag.settings import (
    BetaClaudeTagGuestPolicyAllowParam as BetaClaudeTagGuestPolicyAllowParam,
    BetaClaudeTagGuestPolicyChannelOnlyParam as BetaClaudeTagGuestPolicyChannelOnlyParam,
    BetaClaudeTagGuestPolicyParam as BetaClaudeTagGuestPolicyParam,
    BetaClaudeTagGuestPolicyRestrictParam as BetaClaudeTagGuestPolicyRestrictParam,
    BetaClaudeTagReplyModeAlwaysAwakeParam as BetaClaudeTagReplyModeAlwaysAwakeParam,
    BetaClaudeTagReplyModeAutomaticParam as BetaClaudeTagReplyModeAutomaticParam,
    BetaClaudeTagReplyModeMentionOnlyParam as BetaClaudeTagReplyModeMentionOnlyParam,
    BetaClaudeTagReplyModeParam as BetaClaudeTagReplyModeParam,
    BetaClaudeTagReplyModeThreadParam as BetaClaudeTagReplyModeThreadParam,
    BetaClaudeTagSettingsCreateParam as BetaClaudeTagSettingsCreateParam,
    BetaClaudeTagSettingsUpdateParam as BetaClaudeTagSettingsUpdateParam,
    BetaClaudeTagSlackChannelIdentifiersParam as BetaClaudeTagSlackChannelIdentifiersParam,
)
from .organization.compliance_settings import (
    ComplianceSettingsStateDisabledParam as ComplianceSettingsStateDisabledParam,
    ComplianceSettingsStateEnabledParam as ComplianceSettingsStateEnabledParam,
    ComplianceSettingsStateParam as ComplianceSettingsStateParam,
    OrganizationComplianceSettingsUpdateParams as OrganizationComplianceSettingsUpdateParams,
)
from .organization.external_keys import (
    AWSExternalKeyConfigParam as AWSExternalKeyConfigParam,
    AzureExternalKeyConfigParam as AzureExternalKeyConfigParam,
    ExternalKeyProviderConfigParam as ExternalKeyProviderConfigParam,
    GCPExternalKeyConfigParam as GCPExternalKeyConfigParam,
    OrganizationExternalKeyCreateParams as OrganizationExternalKeyCreateParams,
    OrganizationExternalKeyUpdateParams as OrganizationExternalKeyUpdateParams,
)
from .organization.external_storage import (
    BetaAWSExternalStorageConfigParam as BetaAWSExternalStorageConfigParam,
    BetaGCPExternalStorageConfigParam as BetaGCPExternalStorageConfigParam,
    BetaOrganizationExternalStorageCreateProviderConfig as BetaOrganizationExternalStorageCreateProviderConfig,
    OrganizationExternalStorageCreateParams as OrganizationExternalStorageCreateParams,
    OrganizationExternalStorageUpdateParams as OrganizationExternalStorageUpdateParams,
)
from .organization.federation.issuers import (
    FederationIssuerJWKSParam as FederationIssuerJWKSParam,
    JWKSDiscoveryParam as JWKSDiscoveryParam,
    JWKSExplicitURLParam as JWKSExplicitURLParam,
    JWKSInlineParam as JWKSInlineParam,
    OrganizationFederationIssuerCreateParams as OrganizationFederationIssuerCreateParams,
    OrganizationFederationIssuerUpdateParams as OrganizationFederationIssuerUpdateParams,
)
from .organization.federation.rules import (
    FederationRuleMatchParam as FederationRuleMatchParam,
    OrganizationFederationRuleCreateParams as OrganizationFederationRuleCreateParams,
    OrganizationFederationRuleUpdateParams as OrganizationFederationRuleUpdateParams,
    OrganizationFederationRuleWorkspaceAddParams as OrganizationFederationRuleWorkspaceAddParams,
    ServiceAccountTargetParam as ServiceAccountTargetParam,
)
from .organization.invites import OrganizationInviteCreateParams as OrganizationInviteCreateParams
from .organization.organization import (
    NoBillingWorkspaceRole as NoBillingWorkspaceRole,
    WorkspaceRole as WorkspaceRole,
)
from .organization.plugin_marketplaces import (
    OrganizationPluginMarketplaceUpdateParams as OrganizationPluginMarketplaceUpdateParams,
    OrganizationPluginMarketplaceValidateArchiveParams as OrganizationPluginMarketplaceValidateArchiveParams,
    OrganizationPluginMarketplaceValidateRepositoryParams as OrganizationPluginMarketplaceValidateRepositoryParams,
)
from .organization.plugins.plugins import (
    OrganizationPluginCreateParams as OrganizationPluginCreateParams,
    OrganizationPluginUpdateParams as OrganizationPluginUpdateParams,
)
from .organization.plugins.shares import (
    OrganizationPluginInstallationSettingSetParams as OrganizationPluginInstallationSettingSetParams,
)
from .organization.plugins.versions import (
    OrganizationPluginVersionCreateParams as OrganizationPluginVersionCreateParams,
)
from .organization.providers.google import (
    BetaGoogleManagedProjectBucketReferenceParam as BetaGoogleManagedProjectBucketReferenceParam,
    BetaGoogleManagedProjectCMEKControlParams as BetaGoogleManagedProjectCMEKControlParams,
    BetaGoogleManagedProjectCMEKDisabledParams as BetaGoogleManagedProjectCMEKDisabledParams,
    BetaGoogleManagedProjectCMEKEnabledParams as BetaGoogleManagedProjectCMEKEnabledParams,
    BetaGoogleManagedProjectStorageControlParams as BetaGoogleManagedProjectStorageControlParams,
    BetaGoogleManagedProjectStorageDisabledParams as BetaGoogleManagedProjectStorageDisabledParams,
    BetaGoogleManagedProjectStorageEnabledParams as BetaGoogleManagedProjectStorageEnabledParams,
    OrganizationProviderGoogleProjectDataControlsUpdateParams as OrganizationProviderGoogleProjectDataControlsUpdateParams,
)
from .organization.rbac_groups import (
    OrganizationRBACGroupCreateParams as OrganizationRBACGroupCreateParams,
    OrganizationRBACGroupMemberAddParams as OrganizationRBACGroupMemberAddParams,
    OrganizationRBACGroupUpdateParams as OrganizationRBACGroupUpdateParams,
)
from .organization.service_accounts import (
    OrganizationServiceAccountCreateParams as OrganizationServiceAccountCreateParams,
    OrganizationServiceAccountUpdateParams as OrganizationServiceAccountUpdateParams,
    OrganizationServiceAccountWorkspaceAddParams as OrganizationServiceAccountWorkspaceAddParams,
)
from .organization.spend_limits.increase_requests import (
    OrganizationSpendLimitIncreaseRequestApproveParams as OrganizationSpendLimitIncreaseRequestApproveParams,
    OrganizationSpendLimitIncreaseRequestDenyParams as OrganizationSpendLimitIncreaseRequestDenyParams,
    SpendLimitIncreaseRequestStatus as SpendLimitIncreaseRequestStatus,
)
from .organization.spend_limits.spend_limits import (
    BetaOrganizationSpendLimitSetScope as BetaOrganizationSpendLimitSetScope,
    BetaSpendLimitOrganizationScopeParam as BetaSpendLimitOrganizationScopeParam,
    BetaSpendLimitUserScopeParam as BetaSpendLimitUserScopeParam,
    BetaSpendLimitWorkspaceScopeParam as BetaSpendLimitWorkspaceScopeParam,
    OrganizationSpendLimitSetParams as OrganizationSpendLimitSetParams,
    SpendLimitPeriod as SpendLimitPeriod,
)
from .organization.telemetry_destinations import (
    BetaTelemetryDestinationContentMode as BetaTelemetryDestinationContentMode,
    BetaTelemetryDestinationStateDisabledParams as BetaTelemetryDestinationStateDisabledParams,
    BetaTelemetryDestinationStateEnabledParams as BetaTelemetryDestinationStateEnabledParams,
    BetaTelemetryDestinationStateParams as BetaTelemetryDestinationStateParams,
    BetaTelemetryDestinationTracesParams as BetaTelemetryDestinationTracesParams,
    BetaTelemetryDestinationWorkspacesAllParams as BetaTelemetryDestinationWorkspacesAllParams,
    BetaTelemetryDestinationWorkspacesExcludeParams as BetaTelemetryDestinationWorkspacesExcludeParams,
    BetaTelemetryDestinationWorkspacesIncludeParams as BetaTelemetryDestinationWorkspacesIncludeParams,
    BetaTelemetryDestinationWorkspacesParams as BetaTelemetryDestinationWorkspacesParams,
    OrganizationTelemetryDestinationCreateParams as OrganizationTelemetryDestinationCreateParams,
    OrganizationTelemetryDestinationUpdateParams as OrganizationTelemetryDestinationUpdateParams,
)
from .organization.users import OrganizationUserUpdateParams as OrganizationUserUpdateParams
from .organization.webhooks import (
    OrganizationWebhookCreateParams as OrganizationWebhookCreateParams,
    OrganizationWebhookUpdateParams as OrganizationWebhookUpdateParams,
)
from .organization.workspaces.members import (
    OrganizationWorkspaceMemberAddParams as OrganizationWorkspaceMemberAddParams,
    OrganizationWorkspaceMemberUpdateParams as OrganizationWorkspaceMemberUpdateParams,
    OrganizationWorkspaceServiceAccountAddParams as OrganizationWorkspaceServiceAccountAddParams,
    OrganizationWorkspaceServiceAccountUpdateParams as OrganizationWorkspaceServiceAccountUpdateParams,
)
from .organization.workspaces.privacy import (
    BetaAnthropicHumanReviewParam as BetaAnthropicHumanReviewParam,
    BetaExternalStorageMemberParam as BetaExternalStorageMemberParam,
    BetaInferenceDataPrivacyCreateParam as BetaInferenceDataPrivacyCreateParam,
    BetaInferenceDataPrivacyUpdateParam as BetaInferenceDataPrivacyUpdateParam,
    BetaInternalStorageParam as BetaInternalStorageParam,
    BetaStorageMemberParam as BetaStorageMemberParam,
)
from .organization.workspaces.workspaces import (
    AllowedInferenceGeo as AllowedInferenceGeo,
    DataResidencyCreateConfigParam as DataResidencyCreateConfigParam,
    DataResidencyUpdateConfigParam as DataResidencyUpdateConfigParam,
    OrganizationWorkspaceCreateParams as OrganizationWorkspaceCreateParams,
    OrganizationWorkspaceRateLimitUpdateParams as OrganizationWorkspaceRateLimitUpdateParams,
    OrganizationWorkspaceUpdateParams as OrganizationWorkspaceUpdateParams,
    WorkspaceRateLimitType as WorkspaceRateLimitType,
    WorkspaceRateLimitUpdateValueParam as WorkspaceRateLimitUpdateValueParam,
)
from .sessions.agents import (
    BetaManagedAgentsAgentWithOverridesParams as BetaManagedAgentsAgentWithOverridesParams,
    BetaManagedAgentsSessionAgentUpdateParam as BetaManagedAgentsSessionAgentUpdateParam,
    BetaSessionCreateAgent as BetaSessionCreateAgent,
)
from .sessions.conversation_events import (
    BetaManagedAgentsEventParams as BetaManagedAgentsEventParams,
    BetaManagedAgentsUserInterruptEventParams as BetaManagedAgentsUserInterruptEventParams,
)
from .sessions.events import (
    BetaManagedAgentsDeltaType as BetaManagedAgentsDeltaType,
    BetaManagedAgentsSessionEventType as BetaManagedAgentsSessionEventType,
    SessionEventSendParams as SessionEventSendParams,
)
from .sessions.progress_events import (
    BetaManagedAgentsSessionThreadStatus as BetaManagedAgentsSessionThreadStatus,
)
from .sessions.resources import (
    SessionResourceAddParams as SessionResourceAddParams,
    SessionResourceUpdateParams as SessionResourceUpdateParams,
)
from .sessions.sessions import (
    BetaSessionCreateInitialEvent as BetaSessionCreateInitialEvent,
    SessionCreateParams as SessionCreateParams,
    SessionUpdateParams as SessionUpdateParams,
)
from .sessions.tools import (
    BetaManagedAgentsSearchResultBlockParam as BetaManagedAgentsSearchResultBlockParam,
    BetaManagedAgentsSearchResultCitationsParam as BetaManagedAgentsSearchResultCitationsParam,
    BetaManagedAgentsSearchResultContentParam as BetaManagedAgentsSearchResultContentParam,
    BetaManagedAgentsToolResultContentParam as BetaManagedAgentsToolResultContentParam,
    BetaManagedAgentsUserCustomToolResultEventParams as BetaManagedAgentsUserCustomToolResultEventParams,
    BetaManagedAgentsUserToolConfirmationEventParams as BetaManagedAgentsUserToolConfirmationEventParams,
    BetaManagedAgentsUserToolResultEventParams as BetaManagedAgentsUserToolResultEventParams,
)
from .shared.money import (
    BetaCurrency as BetaCurrency,
    BetaMonetaryAmountParam as BetaMonetaryAmountParam,
)
from .shared.shared import AnthropicBetaParam as AnthropicBetaParam, ModelParam as ModelParam
from .skills import (
    SkillCreateParams as SkillCreateParams,
    SkillVersionCreateParams as SkillVersionCreateParams,
)
from .tunnels import (
    TunnelCertificateCreateParams as TunnelCertificateCreateParams,
    TunnelCreateParams as TunnelCreateParams,
    TunnelRotateTokenParams as TunnelRotateTokenParams,
)
from .user_profiles.providers.google import (
    BetaGoogleManagedBucketReferenceParam as BetaGoogleManagedBucketReferenceParam,
    BetaGoogleManagedCMEKControlParams as BetaGoogleManagedCMEKControlParams,
    BetaGoogleManagedCMEKDisabledParams as BetaGoogleManagedCMEKDisabledParams,
    BetaGoogleManagedCMEKEnabledParams as BetaGoogleManagedCMEKEnabledParams,
    BetaGoogleManagedStorageControlParams as BetaGoogleManagedStorageControlParams,
    BetaGoogleManagedStorageDisabledParams as BetaGoogleManagedStorageDisabledParams,
    BetaGoogleManagedStorageEnabledParams as BetaGoogleManagedStorageEnabledParams,
    UserProfileProviderGoogleDataControlsUpdateParams as UserProfileProviderGoogleDataControlsUpdateParams,
)
from .user_profiles.user_profiles import (
    UserProfileAccessType as UserProfileAccessType,
    UserProfileActionURLCreateParams as UserProfileActionURLCreateParams,
    UserProfileCreateParams as UserProfileCreateParams,
    UserProfileEnforcementStatus as UserProfileEnforcementStatus,
    UserProfileEnrollEndUserActionParam as UserProfileEnrollEndUserActionParam,
    UserProfileExternalUserAccountStatus as UserProfileExternalUserAccountStatus,
    UserProfileExternalUserDetailsParams as UserProfileExternalUserDetailsParams,
    UserProfileExternalUserEntityType as UserProfileExternalUserEntityType,
    UserProfileListOrder as UserProfileListOrder,
    UserProfileListOrderBy as UserProfileListOrderBy,
    UserProfileUpdateParams as UserProfileUpdateParams,
)
from .vaults.auth import (
    BetaManagedAgentsCredentialNetworkingParams as BetaManagedAgentsCredentialNetworkingParams,
    BetaManagedAgentsEnvironmentVariableCreateParams as BetaManagedAgentsEnvironmentVariableCreateParams,
    BetaManagedAgentsEnvironmentVariableUpdateParams as BetaManagedAgentsEnvironmentVariableUpdateParams,
    BetaManagedAgentsInjectionLocationParams as BetaManagedAgentsInjectionLocationParams,
    BetaManagedAgentsInjectionLocationUpdateParams as BetaManagedAgentsInjectionLocationUpdateParams,
    BetaManagedAgentsLimitedCredentialNetworkingParams as BetaManagedAgentsLimitedCredentialNetworkingParams,
    BetaManagedAgentsMCPOAuthCreateParams as BetaManagedAgentsMCPOAuthCreateParams,
    BetaManagedAgentsMCPOAuthRefreshParams as BetaManagedAgentsMCPOAuthRefreshParams,
    BetaManagedAgentsMCPOAuthRefreshParamsTokenEndpointAuth as BetaManagedAgentsMCPOAuthRefreshParamsTokenEndpointAuth,
    BetaManagedAgentsMCPOAuthRefreshUpdateParams as BetaManagedAgentsMCPOAuthRefreshUpdateParams,
    BetaManagedAgentsMCPOAuthRefreshUpdateParamsTokenEndpointAuth as BetaManagedAgentsMCPOAuthRefreshUpdateParamsTokenEndpointAuth,
    BetaManagedAgentsMCPOAuthUpdateParams as BetaManagedAgentsMCPOAuthUpdateParams,
    BetaManagedAgentsStaticBearerCreateParams as BetaManagedAgentsStaticBearerCreateParams,
    BetaManagedAgentsStaticBearerUpdateParams as BetaManagedAgentsStaticBearerUpdateParams,
    BetaManagedAgentsTokenEndpointAuthBasicParam as BetaManagedAgentsTokenEndpointAuthBasicParam,
    BetaManagedAgentsTokenEndpointAuthBasicUpdateParam as BetaManagedAgentsTokenEndpointAuthBasicUpdateParam,
    BetaManagedAgentsTokenEndpointAuthNoneParam as BetaManagedAgentsTokenEndpointAuthNoneParam,
    BetaManagedAgentsTokenEndpointAuthPostParam as BetaManagedAgentsTokenEndpointAuthPostParam,
    BetaManagedAgentsTokenEndpointAuthPostUpdateParam as BetaManagedAgentsTokenEndpointAuthPostUpdateParam,
    BetaManagedAgentsUnrestrictedCredentialNetworkingParams as BetaManagedAgentsUnrestrictedCredentialNetworkingParams,
    BetaVaultsCredentialCreateAuth as BetaVaultsCredentialCreateAuth,
    BetaVaultsCredentialUpdateAuth as BetaVaultsCredentialUpdateAuth,
)
from .vaults.credentials import (
    VaultCredentialCreateParams as VaultCredentialCreateParams,
    VaultCredentialUpdateParams as VaultCredentialUpdateParams,
)
from .vaults.vaults import (
    VaultCreateParams as VaultCreateParams,
    VaultUpdateParams as VaultUpdateParams,
)
