# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types: pydantic models. Each name loads its module on first use."""

# Type checkers and editors read `__init__.pyi`.

import importlib
from typing import TYPE_CHECKING

_MODULES = {
    name: module
    for module, names in {
        "agents.agents": "BetaManagedAgentsAgent",
        "agents.content": (
            "BetaManagedAgentsBase64DocumentSource BetaManagedAgentsBase64ImageSource "
            "BetaManagedAgentsDocumentBlock BetaManagedAgentsDocumentBlockSource "
            "BetaManagedAgentsFileDocumentSource BetaManagedAgentsFileImageSource "
            "BetaManagedAgentsFileRubric BetaManagedAgentsImageBlock "
            "BetaManagedAgentsImageBlockSource BetaManagedAgentsMessageContent "
            "BetaManagedAgentsPlainTextDocumentSource BetaManagedAgentsRedactedBlock "
            "BetaManagedAgentsRubric BetaManagedAgentsSystemContentBlock "
            "BetaManagedAgentsTextBlock BetaManagedAgentsTextRubric "
            "BetaManagedAgentsURLDocumentSource BetaManagedAgentsURLImageSource"
        ),
        "agents.models": (
            "BetaManagedAgentsEffortHigh BetaManagedAgentsEffortLow BetaManagedAgentsEffortMax "
            "BetaManagedAgentsEffortMedium BetaManagedAgentsEffortXhigh BetaManagedAgentsModel "
            "BetaManagedAgentsModelConfig BetaManagedAgentsModelEffort"
        ),
        "agents.multiagent": (
            "BetaManagedAgentsMultiagent BetaManagedAgentsMultiagent20261001 "
            "BetaManagedAgentsMultiagentCoordinator BetaManagedAgentsMultiagentCoordinatorAgent "
            "BetaManagedAgentsMultiagentSubagents BetaManagedAgentsMultiagentSubagentsEnabled "
            "BetaManagedAgentsMultiagentWorkflows BetaManagedAgentsMultiagentWorkflowsEnabled"
        ),
        "agents.permissions": (
            "BetaManagedAgentsAlwaysAllowPolicy BetaManagedAgentsAlwaysAskPolicy "
            "BetaManagedAgentsAutoPolicy BetaManagedAgentsPermissionPolicy"
        ),
        "agents.resources": (
            "BetaManagedAgentsBranchCheckout BetaManagedAgentsBudgetLimit "
            "BetaManagedAgentsCheckout BetaManagedAgentsCommitCheckout"
        ),
        "agents.shared": (
            "BetaManagedAgentsAWSRoleExecutionIdentity BetaManagedAgentsAdvisor "
            "BetaManagedAgentsAgentReference BetaManagedAgentsAnthropicSkill "
            "BetaManagedAgentsCustomSkill BetaManagedAgentsExecutionIdentity "
            "BetaManagedAgentsMCPServerURLDefinition BetaManagedAgentsMultiagentAdvisor "
            "BetaManagedAgentsMultiagentAdvisorDisabled BetaManagedAgentsMultiagentAdvisorEnabled "
            "BetaManagedAgentsMultiagentInlineAgents "
            "BetaManagedAgentsMultiagentInlineAgentsDisabled "
            "BetaManagedAgentsMultiagentInlineAgentsEnabled "
            "BetaManagedAgentsMultiagentSubagentsDisabled "
            "BetaManagedAgentsMultiagentWorkflowsDisabled "
            "BetaManagedAgentsServiceAccountExecutionIdentity BetaManagedAgentsSkill"
        ),
        "agents.tools": (
            "BetaManagedAgentsAgentToolConfig BetaManagedAgentsAgentToolset20260401 "
            "BetaManagedAgentsAgentToolsetDefaultConfig BetaManagedAgentsBashToolConfig "
            "BetaManagedAgentsCustomTool BetaManagedAgentsCustomToolInputSchema "
            "BetaManagedAgentsEditToolConfig BetaManagedAgentsGlobToolConfig "
            "BetaManagedAgentsGrepToolConfig BetaManagedAgentsMCPToolConfig "
            "BetaManagedAgentsMCPToolset BetaManagedAgentsMCPToolsetDefaultConfig "
            "BetaManagedAgentsReadToolConfig BetaManagedAgentsTool "
            "BetaManagedAgentsWriteToolConfig"
        ),
        "agents.web_tools_echo": (
            "BetaManagedAgentsUserLocation BetaManagedAgentsWebFetchToolConfig "
            "BetaManagedAgentsWebFetchURLSourceAll BetaManagedAgentsWebFetchURLSourceExcept "
            "BetaManagedAgentsWebFetchURLSourceNone BetaManagedAgentsWebFetchURLSourceOnly "
            "BetaManagedAgentsWebFetchURLSourceToolFilter "
            "BetaManagedAgentsWebFetchURLSourceToolReference "
            "BetaManagedAgentsWebFetchURLSourceUserInput BetaManagedAgentsWebFetchURLSources "
            "BetaManagedAgentsWebSearchToolConfig"
        ),
        "compliance.review.items": (
            "BetaComplianceReviewAPIActor BetaComplianceReviewActor "
            "BetaComplianceReviewContentNotCaptured BetaComplianceReviewContentUnavailableReason "
            "BetaComplianceReviewCreateMessageContent BetaComplianceReviewItem "
            "BetaComplianceReviewMessageDetails BetaComplianceReviewSafeguardsReason "
            "BetaComplianceReviewServiceAccountActor BetaComplianceReviewStoredCopyUnavailable "
            "BetaComplianceReviewUserActor"
        ),
        "compliance.review.review": (
            "BetaComplianceReviewCase BetaComplianceReviewCaseCloseReason "
            "BetaComplianceReviewCaseClosed BetaComplianceReviewCaseOpen "
            "BetaComplianceReviewCaseStatus BetaComplianceReviewEnforcementAction "
            "BetaComplianceReviewNotice BetaComplianceReviewNoticeKind "
            "BetaComplianceReviewPolicyCategory BetaComplianceReviewTranscript"
        ),
        "deployment_runs": (
            "BetaManagedAgentsAgentArchivedRunErrorObject BetaManagedAgentsDeploymentRun "
            "BetaManagedAgentsDeploymentRunError "
            "BetaManagedAgentsEnvironmentArchivedRunErrorObject "
            "BetaManagedAgentsEnvironmentNotFoundRunErrorObject "
            "BetaManagedAgentsFileNotFoundRunErrorObject "
            "BetaManagedAgentsMCPEgressBlockedRunErrorObject BetaManagedAgentsManualTriggerContext "
            "BetaManagedAgentsMemoryStoreArchivedRunErrorObject "
            "BetaManagedAgentsOrganizationDisabledRunErrorObject "
            "BetaManagedAgentsScheduleTriggerContext "
            "BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject "
            "BetaManagedAgentsSessionCreationRejectedRunErrorObject "
            "BetaManagedAgentsSessionRateLimitedRunErrorObject "
            "BetaManagedAgentsSessionResourceNotFoundRunErrorObject "
            "BetaManagedAgentsSkillNotFoundRunErrorObject BetaManagedAgentsTriggerContext "
            "BetaManagedAgentsUnknownRunErrorObject BetaManagedAgentsVaultArchivedRunErrorObject "
            "BetaManagedAgentsVaultNotFoundRunErrorObject "
            "BetaManagedAgentsWorkspaceArchivedRunErrorObject"
        ),
        "deployments.deployments": (
            "BetaManagedAgentsDeployment BetaManagedAgentsDeploymentInitialEvent "
            "BetaManagedAgentsDeploymentStatus BetaManagedAgentsDeploymentSystemMessageEvent "
            "BetaManagedAgentsDeploymentUserDefineOutcomeEvent "
            "BetaManagedAgentsDeploymentUserMessageEvent BetaManagedAgentsFileResourceConfig "
            "BetaManagedAgentsGitHubRepositoryResourceConfig "
            "BetaManagedAgentsMemoryStoreResourceConfig BetaManagedAgentsSchedule "
            "BetaManagedAgentsSessionResourceConfig"
        ),
        "deployments.pauses": (
            "BetaManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject "
            "BetaManagedAgentsDeploymentPausedReason "
            "BetaManagedAgentsDeploymentPausedReasonErrorObject "
            "BetaManagedAgentsEnvironmentArchivedDeploymentPausedReasonErrorObject "
            "BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject "
            "BetaManagedAgentsErrorDeploymentPausedReason "
            "BetaManagedAgentsFileNotFoundDeploymentPausedReasonErrorObject "
            "BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject "
            "BetaManagedAgentsManualDeploymentPausedReason "
            "BetaManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject "
            "BetaManagedAgentsOrganizationDisabledDeploymentPausedReasonErrorObject "
            "BetaManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject "
            "BetaManagedAgentsSessionResourceNotFoundDeploymentPausedReasonErrorObject "
            "BetaManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject "
            "BetaManagedAgentsUnknownDeploymentPausedReasonErrorObject "
            "BetaManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject "
            "BetaManagedAgentsVaultNotFoundDeploymentPausedReasonErrorObject "
            "BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject"
        ),
        "dreams": (
            "BetaDream BetaDreamErrorObject BetaDreamInput BetaDreamMemoryStoreInput "
            "BetaDreamModelConfig BetaDreamOutput BetaDreamSessionsInput BetaDreamStatus "
            "BetaDreamUsage BetaOutputBehavior BetaOutputBehaviorCreateNew "
            "BetaOutputBehaviorUpdateExisting"
        ),
        "environments.environments": (
            "BetaCloudConfig BetaCloudConfigNetworking BetaEnvironment BetaEnvironmentConfig "
            "BetaEnvironmentDeleteResponse BetaLimitedNetwork BetaPackages BetaSelfHostedConfig "
            "BetaUnrestrictedNetwork"
        ),
        "environments.work": (
            "BetaSelfHostedWork BetaSelfHostedWorkHeartbeatResponse BetaSelfHostedWorkQueueStats "
            "BetaSessionWorkData"
        ),
        "errors.errors": "BetaWorkLeaseState ThreadUnsupportedFeatureName WorkspacePolicyField",
        "errors.storage": "BetaExternalStorageFailedCheck BetaWorkspaceChangedConcurrentlyField",
        "files": "BetaFileScope DeletedFile FileMetadata",
        "memory_stores.memories": (
            "BetaManagedAgentsDeletedMemory BetaManagedAgentsMemory "
            "BetaManagedAgentsMemoryListItem BetaManagedAgentsMemoryPrefix "
            "BetaManagedAgentsMemoryVersion BetaManagedAgentsMemoryVersionOperation"
        ),
        "memory_stores.memory_stores": (
            "BetaManagedAgentsAPIActor BetaManagedAgentsActor BetaManagedAgentsDeletedMemoryStore "
            "BetaManagedAgentsMemoryStore BetaManagedAgentsServiceAccountActor "
            "BetaManagedAgentsSessionActor BetaManagedAgentsUserActor"
        ),
        "messages.batches": (
            "DeletedMessageBatch MessageBatch MessageBatchCanceledResult MessageBatchErroredResult "
            "MessageBatchExpiredResult MessageBatchIndividualResponse MessageBatchRequestCounts "
            "MessageBatchResult MessageBatchSucceededResult"
        ),
        "messages.browser_echo": (
            "BetaBrowserCloseTabConfig BetaBrowserDoubleClickConfig BetaBrowserFileUploadConfig "
            "BetaBrowserFindConfig BetaBrowserFormInputConfig BetaBrowserGetPageTextConfig "
            "BetaBrowserHoldKeyConfig BetaBrowserHoverConfig BetaBrowserJavascriptExecConfig "
            "BetaBrowserKeyConfig BetaBrowserLeftClickConfig BetaBrowserLeftClickDragConfig "
            "BetaBrowserLeftMouseDownConfig BetaBrowserLeftMouseUpConfig BetaBrowserListTabsConfig "
            "BetaBrowserMiddleClickConfig BetaBrowserMouseMoveConfig BetaBrowserNavigateConfig "
            "BetaBrowserNewTabConfig BetaBrowserReadConsoleConfig BetaBrowserReadNetworkConfig "
            "BetaBrowserReadPageConfig BetaBrowserRightClickConfig BetaBrowserScreenshotConfig "
            "BetaBrowserScrollConfig BetaBrowserScrollToConfig BetaBrowserSwitchTabConfig "
            "BetaBrowserToolset20260801 BetaBrowserToolsetConfigs BetaBrowserTripleClickConfig "
            "BetaBrowserTypeConfig BetaBrowserWaitConfig BetaBrowserZoomConfig"
        ),
        "messages.builtin_tools_echo": (
            "BetaAdvisorTool20260301 BetaCodeExecutionTool20250522 BetaCodeExecutionTool20250825 "
            "BetaCodeExecutionTool20260120 BetaCodeExecutionTool20260521 BetaMemoryTool20250818 "
            "BetaToolBash20241022 BetaToolBash20250124 BetaToolSearchToolBm25_20251119 "
            "BetaToolSearchToolRegex20251119 BetaToolTextEditor20241022 BetaToolTextEditor20250124 "
            "BetaToolTextEditor20250429 BetaToolTextEditor20250728"
        ),
        "messages.citations": (
            "BetaCitationsConfigParam CitationCharLocation CitationContentBlockLocation "
            "CitationPageLocation CitationsConfig CitationsDelta CitationsDeltaCitation "
            "CitationsSearchResultLocation CitationsWebSearchResultLocation TextCitation"
        ),
        "messages.code_results": (
            "BashCodeExecutionOutputBlock BashCodeExecutionResultBlock "
            "BashCodeExecutionToolResultBlock BashCodeExecutionToolResultBlockContent "
            "BashCodeExecutionToolResultErrorCode BashCodeExecutionToolResultErrorObject "
            "CodeExecutionOutputBlock CodeExecutionResultBlock CodeExecutionToolResultBlock "
            "CodeExecutionToolResultBlockContent CodeExecutionToolResultErrorCode "
            "CodeExecutionToolResultErrorObject EncryptedCodeExecutionResultBlock "
            "TextEditorCodeExecutionCreateResultBlock TextEditorCodeExecutionStrReplaceResultBlock "
            "TextEditorCodeExecutionToolResultBlock TextEditorCodeExecutionToolResultBlockContent "
            "TextEditorCodeExecutionToolResultErrorCode "
            "TextEditorCodeExecutionToolResultErrorObject TextEditorCodeExecutionViewResultBlock"
        ),
        "messages.computer_echo": (
            "BetaComputerCursorPositionConfig BetaComputerDoubleClickConfig "
            "BetaComputerHoldKeyConfig BetaComputerKeyConfig BetaComputerLeftClickConfig "
            "BetaComputerLeftClickDragConfig BetaComputerLeftMouseDownConfig "
            "BetaComputerLeftMouseUpConfig BetaComputerMiddleClickConfig "
            "BetaComputerMouseMoveConfig BetaComputerRightClickConfig BetaComputerScreenshotConfig "
            "BetaComputerScrollConfig BetaComputerToolset20260801 BetaComputerToolsetConfigs "
            "BetaComputerTripleClickConfig BetaComputerTypeConfig BetaComputerWaitConfig "
            "BetaComputerZoomConfig BetaToolComputerUse20241022 BetaToolComputerUse20250124 "
            "BetaToolComputerUse20251124"
        ),
        "messages.config": "BetaCacheControlEphemeral Container ContainerSkill",
        "messages.content": (
            "BetaCompactionBlock BetaCompactionBlockToolChange BetaFallbackBlock "
            "BetaMCPToolResultBlock BetaMCPToolUseBlock ContainerUploadBlock ContentBlock "
            "RedactedThinkingBlock TextBlock ThinkingBlock ToolUseBlock ToolUseBlockCaller"
        ),
        "messages.context": (
            "BetaClearThinking20251015EditResponse BetaClearToolUses20250919EditResponse "
            "BetaContextManagementResponse BetaContextManagementResponseAppliedEdit "
            "BetaCountTokensContextManagementResponse"
        ),
        "messages.diagnostics": (
            "CacheMissMessagesChanged CacheMissModelChanged CacheMissPreviousMessageNotFound "
            "CacheMissReason CacheMissSystemChanged CacheMissToolsChanged CacheMissUnavailable "
            "Diagnostics"
        ),
        "messages.mcp": (
            "BetaMCPTool BetaMCPToolConfig BetaMCPToolDefaultConfig BetaMCPToolParam BetaMCPToolset"
        ),
        "messages.media": "Base64PDFSource DocumentBlock DocumentBlockSource PlainTextSource",
        "messages.messages": "Message MessageTokensCount RefusalStopDetails StopReason",
        "messages.routing": "BetaFallbackInfo BetaFallbackRefusalTrigger",
        "messages.server_tools": (
            "BetaAdvisorRedactedResultBlock BetaAdvisorResultBlock BetaAdvisorToolResultBlock "
            "BetaAdvisorToolResultBlockContent BetaAdvisorToolResultErrorObject DirectCaller "
            "ServerToolCaller ServerToolCaller20260120 ServerToolUseBlock ServerToolUseBlockCaller "
            "ToolReferenceBlock ToolSearchToolResultBlock ToolSearchToolResultBlockContent "
            "ToolSearchToolResultErrorCode ToolSearchToolResultErrorObject "
            "ToolSearchToolSearchResultBlock"
        ),
        "messages.streaming": (
            "BetaCompactionContentBlockDelta InputJSONDelta MessageDeltaUsage RawContentBlockDelta "
            "RawContentBlockDeltaEvent RawContentBlockStartEvent "
            "RawContentBlockStartEventContentBlock RawContentBlockStopEvent RawMessageDeltaEvent "
            "RawMessageDeltaEventDelta RawMessageStartEvent RawMessageStopEvent "
            "RawMessageStreamEvent SignatureDelta TextDelta ThinkingDelta"
        ),
        "messages.tool_changes": (
            "BetaMCPToolListingBlock BetaResponseToolAdditionBlock "
            "BetaResponseToolAdditionBlockTool BetaResponseToolChangeMCPToolReference "
            "BetaResponseToolChangeMCPToolsetReference BetaResponseToolChangeToolReference "
            "BetaResponseToolRemovalBlock BetaResponseToolRemovalBlockTool "
            "BetaToolChangeToolDefinition"
        ),
        "messages.tools": "BetaResponseTool BetaResponseToolInputSchema BetaResponseToolUnion",
        "messages.usage": (
            "BetaAdvisorMessageIterationUsage BetaCompactionIterationUsage "
            "BetaFallbackCreditNotApplied BetaFallbackCreditRedeemed BetaFallbackCreditUsage "
            "BetaFallbackCreditUsageStatus BetaFallbackMessageIterationUsage "
            "BetaInputTransformation BetaIterationsUsage BetaIterationsUsageItem "
            "BetaMessageIterationUsage BetaThinkingDroppedInputTransformation "
            "BetaThinkingMismatchAllowedInputTransformation CacheCreation OutputTokensDetails "
            "ServerToolUsage Usage"
        ),
        "messages.web_results": (
            "WebFetchBlock WebFetchToolResultBlock WebFetchToolResultBlockCaller "
            "WebFetchToolResultBlockContent WebFetchToolResultErrorBlock "
            "WebFetchToolResultErrorCode WebSearchResultBlock WebSearchToolResultBlock "
            "WebSearchToolResultBlockCaller WebSearchToolResultBlockContent "
            "WebSearchToolResultErrorCode WebSearchToolResultErrorObject"
        ),
        "messages.web_tools_echo": (
            "BetaUserLocation BetaWebFetchTool20250910 BetaWebFetchTool20260209 "
            "BetaWebFetchTool20260309 BetaWebFetchTool20260318 BetaWebFetchURLSourceAll "
            "BetaWebFetchURLSourceExcept BetaWebFetchURLSourceNone BetaWebFetchURLSourceOnly "
            "BetaWebFetchURLSourceToolReference BetaWebFetchURLSources "
            "BetaWebFetchURLSourcesClientToolResults BetaWebFetchURLSourcesServerToolResults "
            "BetaWebFetchURLSourcesUserInput BetaWebSearchTool20250305 BetaWebSearchTool20260209 "
            "BetaWebSearchTool20260318"
        ),
        "models": (
            "BetaCompactionCapability CapabilitySupport ContextManagementCapability "
            "EffortCapability ModelCapabilities ModelInfo ModelLine ServerToolsCapability "
            "ThinkingCapability ThinkingTypes"
        ),
        "organization.analytics.activity": (
            "AnalyticsArtifactActivity AnalyticsConnectorActivity AnalyticsPluginActivity "
            "AnalyticsProjectActivity AnalyticsSingleDayActivitySummary AnalyticsSkillActivity "
            "AnalyticsUser AnalyticsUserActivity"
        ),
        "organization.analytics.cost": (
            "BetaAnalyticsCostBucketedResult BetaAnalyticsCostGroup BetaAnalyticsCostItem "
            "BetaAnalyticsCostMetrics BetaAnalyticsCostReportTimeBucket BetaAnalyticsCostType "
            "BetaAnalyticsCostUsersItem BetaAnalyticsGroupedCostType"
        ),
        "organization.analytics.metrics": (
            "AnalyticsChatCoworkUnifiedChatMetrics AnalyticsChatCoworkUnifiedMetrics "
            "AnalyticsChatCoworkUnifiedSessionsMetrics AnalyticsChatMetrics "
            "AnalyticsClaudeCodeMetrics AnalyticsClaudeTagMetrics "
            "AnalyticsConnectorChatCoworkUnifiedChatMetrics "
            "AnalyticsConnectorChatCoworkUnifiedMetrics "
            "AnalyticsConnectorChatCoworkUnifiedSessionsMetrics AnalyticsConnectorChatMetrics "
            "AnalyticsConnectorClaudeCodeMetrics AnalyticsConnectorCoworkMetrics "
            "AnalyticsConnectorOfficeMetrics AnalyticsConnectorOfficeProductMetrics "
            "AnalyticsCoreCodeMetrics AnalyticsCoworkMetrics AnalyticsDesignMetrics "
            "AnalyticsLinesOfCode AnalyticsOfficeMetrics AnalyticsOfficeProductMetrics "
            "AnalyticsPluginChatCoworkUnifiedMetrics AnalyticsPluginClaudeCodeMetrics "
            "AnalyticsPluginCoworkMetrics AnalyticsScienceMetrics "
            "AnalyticsSkillChatCoworkUnifiedChatMetrics AnalyticsSkillChatCoworkUnifiedMetrics "
            "AnalyticsSkillChatCoworkUnifiedSessionsMetrics AnalyticsSkillChatMetrics "
            "AnalyticsSkillClaudeCodeMetrics AnalyticsSkillCoworkMetrics "
            "AnalyticsSkillOfficeMetrics AnalyticsSkillOfficeProductMetrics "
            "AnalyticsToolActionCounts AnalyticsToolActions"
        ),
        "organization.analytics.usage": (
            "BetaAnalyticsUsageBucketedResult BetaAnalyticsUsageGroup BetaAnalyticsUsageItem "
            "BetaAnalyticsUsageMetrics BetaAnalyticsUsageReportTimeBucket "
            "BetaAnalyticsUsageUsersItem"
        ),
        "organization.analytics.usage_dimensions": (
            "BetaAnalyticsAPIActor BetaAnalyticsActor BetaAnalyticsActorType "
            "BetaAnalyticsClaudeTagCategory BetaAnalyticsContextWindow BetaAnalyticsFederatedActor "
            "BetaAnalyticsFederatedActorAWSProvider BetaAnalyticsFederatedActorAzureProvider "
            "BetaAnalyticsFederatedActorGCPProvider BetaAnalyticsFederatedActorOIDCProvider "
            "BetaAnalyticsFederatedActorProvider BetaAnalyticsReportUserActor "
            "BetaAnalyticsServerToolUse BetaAnalyticsServiceAccountActor BetaAnalyticsServiceTier "
            "BetaAnalyticsSpeed BetaAnalyticsTokenType BetaAnalyticsUsageCostInferenceGeo "
            "BetaAnalyticsUserActor"
        ),
        "organization.api_keys": (
            "APIKey APIKeyCreatedBy APIKeyOrganizationScope APIKeyPrincipal APIKeyScope "
            "APIKeyServiceAccountActor APIKeyUserActor APIKeyWorkspaceScope"
        ),
        "organization.claude_code": (
            "BetaClaudeCodeManagedSettingsConfiguration BetaClaudeCodeManagedSettingsMode "
            "BetaClaudeCodeManagedSettingsOrganizationMode "
            "BetaClaudeCodeManagedSettingsRBACGroupsMode "
            "BetaClaudeCodeRBACGroupDefaultManagedSettings BetaClaudeCodeRBACGroupManagedSettings "
            "BetaClaudeCodeRBACGroupManagedSettingsSummary BetaClaudeCodeRBACGroupStatus "
            "BetaClaudeCodeRBACGroupStatusActive BetaClaudeCodeRBACGroupStatusDeleted "
            "BetaClaudeCodeRBACGroupStatusUnknown BetaDeletedClaudeCodeRBACGroupManagedSettings"
        ),
        "organization.claude_tag.claude_tag": (
            "BetaClaudeTagBundle BetaClaudeTagBundleTarget BetaClaudeTagDeletedBundleTarget "
            "BetaClaudeTagDeletedSlackChannel BetaClaudeTagSlackChannel "
            "BetaClaudeTagSlackChannelBundleTarget BetaClaudeTagSlackWorkspace "
            "BetaClaudeTagSlackWorkspaceBundleTarget"
        ),
        "organization.claude_tag.settings": (
            "BetaClaudeTagDefaultSettingSource BetaClaudeTagGuestPolicy "
            "BetaClaudeTagGuestPolicyAllow BetaClaudeTagGuestPolicyChannelOnly "
            "BetaClaudeTagGuestPolicyRestrict BetaClaudeTagReplyMode "
            "BetaClaudeTagReplyModeAlwaysAwake BetaClaudeTagReplyModeAutomatic "
            "BetaClaudeTagReplyModeMentionOnly BetaClaudeTagReplyModeThread "
            "BetaClaudeTagSettingSource BetaClaudeTagSettingSources BetaClaudeTagSettings "
            "BetaClaudeTagSlackChannelIdentifiers BetaClaudeTagSlackChannelSettingSource "
            "BetaClaudeTagSlackDefaultSettingSource BetaClaudeTagSlackGridChannelSettingSource "
            "BetaClaudeTagSlackParentChannelSettingSource BetaClaudeTagSlackWorkspaceIdentifiers "
            "BetaClaudeTagSlackWorkspaceSettingSource"
        ),
        "organization.compliance_settings": (
            "BetaAccessTransparency ComplianceSettings ComplianceSettingsState "
            "ComplianceSettingsStateDisabled ComplianceSettingsStateEnabled"
        ),
        "organization.external_keys": (
            "AWSExternalKeyConfig AzureExternalKeyConfig ExternalKey ExternalKeyAttachedAttachment "
            "ExternalKeyAttachment ExternalKeyProviderConfig ExternalKeyUnattachedAttachment "
            "GCPExternalKeyConfig OrganizationExternalKeyDeleteResponse "
            "OrganizationExternalKeyValidateResponse"
        ),
        "organization.external_storage": (
            "BetaAWSExternalStorageConfig BetaActiveExternalStorageStatus "
            "BetaAvailableExternalStorageStatus BetaDeletedExternalStorage "
            "BetaDrainingExternalStorageStatus BetaExternalStorage "
            "BetaExternalStorageProviderConfig BetaExternalStorageStatus "
            "BetaGCPExternalStorageConfig BetaPendingConfigurationExternalStorageStatus"
        ),
        "organization.federation.issuers": (
            "FederationIssuer FederationIssuerJWKS FederationIssuerPollStatus JWKSDiscovery "
            "JWKSExplicitURL JWKSInline"
        ),
        "organization.federation.rules": (
            "FederationRule FederationRuleMatch FederationRuleWorkspace "
            "OrganizationFederationRulesWorkspaceRemoveResponse ServiceAccountTarget"
        ),
        "organization.invites": "OrganizationInvite OrganizationInviteDeleteResponse",
        "organization.organization": "OrganizationInfo OrganizationRole WorkspaceRole",
        "organization.plugin_marketplaces": (
            "BetaPluginMarketplace BetaPluginMarketplaceValidationPluginErrorObject "
            "BetaPluginMarketplaceValidationPluginWarning "
            "BetaPluginMarketplaceValidationPluginWarnings BetaPluginMarketplaceValidationReport "
            "BetaPluginOwner BetaPluginOwnerOrganization BetaPluginOwnerUser"
        ),
        "organization.plugins.plugins": (
            "BetaDeletedPlugin BetaPlugin BetaPluginAPIActor BetaPluginComponent "
            "BetaPluginContentScan BetaPluginCreatedBy BetaPluginUserActor"
        ),
        "organization.plugins.shares": (
            "BetaDeletedPluginInstallationSetting BetaPluginInstallationSetting BetaPluginShare "
            "BetaPluginTarget BetaPluginTargetOrganization BetaPluginTargetOrganizationMember "
            "BetaPluginTargetRBACGroup"
        ),
        "organization.plugins.versions": "BetaPluginVersion",
        "organization.providers.google": (
            "BetaGoogleManagedProjectCMEKControl BetaGoogleManagedProjectCMEKDisabled "
            "BetaGoogleManagedProjectCMEKEnabled BetaGoogleManagedProjectCMEKRegionActive "
            "BetaGoogleManagedProjectCMEKRegionFailed "
            "BetaGoogleManagedProjectCMEKRegionNotConfigured "
            "BetaGoogleManagedProjectCMEKRegionPending BetaGoogleManagedProjectCMEKRegionStatus "
            "BetaGoogleManagedProjectCMEKRegionSuspended BetaGoogleManagedProjectDataControls "
            "BetaGoogleManagedProjectEffectiveBucket BetaGoogleManagedProjectRetiredBucket "
            "BetaGoogleManagedProjectRetiredKey BetaGoogleManagedProjectStorageBucket "
            "BetaGoogleManagedProjectStorageControl BetaGoogleManagedProjectStorageDisabled "
            "BetaGoogleManagedProjectStorageEnabled BetaGoogleManagedProjectStorageFailedCheck "
            "BetaGoogleManagedProjectStorageRegionActive "
            "BetaGoogleManagedProjectStorageRegionFailed "
            "BetaGoogleManagedProjectStorageRegionNotConfigured "
            "BetaGoogleManagedProjectStorageRegionPending "
            "BetaGoogleManagedProjectStorageRegionStatus "
            "BetaGoogleManagedProjectStorageRegionSuspended"
        ),
        "organization.rate_limits": (
            "OrganizationRateLimit OrganizationRateLimitBatchGroup OrganizationRateLimitFilesGroup "
            "OrganizationRateLimitGroup OrganizationRateLimitModelGroup "
            "OrganizationRateLimitSkillsGroup OrganizationRateLimitTokenCountGroup "
            "OrganizationRateLimitValue OrganizationRateLimitWebSearchGroup"
        ),
        "organization.rbac_groups": (
            "DeletedRBACGroup DeletedRBACGroupMember RBACGroup RBACGroupMember"
        ),
        "organization.rbac_roles": (
            "RBACAllConnectorsPermissionResource RBACConnectorPermissionResource "
            "RBACConnectorScopePermissionResource RBACConnectorToolPermissionResource "
            "RBACOrganizationPermissionResource RBACRole RBACRolePermission "
            "RBACRolePermissionResource RBACRoleSource RBACRoleSourceBuiltIn RBACRoleSourceCustom"
        ),
        "organization.service_accounts": (
            "OrganizationServiceAccountsWorkspaceRemoveResponse ServiceAccount "
            "ServiceAccountWorkspaceMember"
        ),
        "organization.spend_limits.increase_requests": (
            "OrganizationSpendLimitsIncreaseRequestApproveResponse SpendLimit "
            "SpendLimitIncreaseRequest SpendLimitIncreaseRequestStatus"
        ),
        "organization.spend_limits.spend_limits": (
            "SpendLimitActor SpendLimitDeleteResponse SpendLimitOrganizationScope "
            "SpendLimitOrganizationServiceScope SpendLimitPeriod SpendLimitRBACGroupScope "
            "SpendLimitScope SpendLimitScopedAPIKeyActor SpendLimitSeatTierScope "
            "SpendLimitUsageTierScope SpendLimitUserActor SpendLimitUserScope "
            "SpendLimitWorkspaceScope SpendSummary"
        ),
        "organization.telemetry_destinations": (
            "BetaDeletedTelemetryDestination BetaDeletedTelemetryDestinationWorkspace "
            "BetaTelemetryDestination BetaTelemetryDestinationContentMode "
            "BetaTelemetryDestinationDeliveryHealth BetaTelemetryDestinationDisabledReason "
            "BetaTelemetryDestinationDisabledReasonCaller "
            "BetaTelemetryDestinationDisabledReasonInvalidAddress "
            "BetaTelemetryDestinationDisabledReasonRedirect "
            "BetaTelemetryDestinationDisabledReasonSustainedFailure BetaTelemetryDestinationState "
            "BetaTelemetryDestinationStateDisabled BetaTelemetryDestinationStateEnabled "
            "BetaTelemetryDestinationTestFailure BetaTelemetryDestinationTestResponse "
            "BetaTelemetryDestinationTestResult BetaTelemetryDestinationTestSuccess "
            "BetaTelemetryDestinationTraces BetaTelemetryDestinationWorkspace "
            "BetaTelemetryDestinationWorkspaces BetaTelemetryDestinationWorkspacesAll "
            "BetaTelemetryDestinationWorkspacesExclude BetaTelemetryDestinationWorkspacesInclude"
        ),
        "organization.users": "OrganizationUser OrganizationUserRemoveResponse",
        "organization.webhooks": (
            "BetaDeletedOrganizationWebhookEndpoint BetaNewOrganizationWebhookEndpoint "
            "BetaOrganizationWebhookEndpoint BetaOrganizationWebhookEndpointSigningSecret "
            "BetaOrganizationWebhookEndpointState"
        ),
        "organization.workspaces.members": (
            "OrganizationWorkspacesMemberRemoveResponse "
            "OrganizationWorkspacesServiceAccountRemoveResponse WorkspaceMember"
        ),
        "organization.workspaces.privacy": (
            "BetaAnthropicHumanReview BetaExternalStorageMember BetaInferenceDataPrivacy "
            "BetaInternalStorage BetaStorageMember"
        ),
        "organization.workspaces.workspaces": (
            "AllowedInferenceGeo DataResidency Workspace WorkspaceRateLimit "
            "WorkspaceRateLimitOrganizationSource WorkspaceRateLimitValue "
            "WorkspaceRateLimitValueSource WorkspaceRateLimitWorkspaceSource"
        ),
        "sessions.agents": (
            "BetaManagedAgentsInlineAgent BetaManagedAgentsSessionAgent "
            "BetaManagedAgentsSessionMultiagent BetaManagedAgentsSessionMultiagent20261001 "
            "BetaManagedAgentsSessionMultiagentCoordinator "
            "BetaManagedAgentsSessionMultiagentCoordinatorAgent "
            "BetaManagedAgentsSessionMultiagentSubagents "
            "BetaManagedAgentsSessionMultiagentSubagentsEnabled "
            "BetaManagedAgentsSessionMultiagentWorkflows "
            "BetaManagedAgentsSessionMultiagentWorkflowsEnabled "
            "BetaManagedAgentsSessionThreadAgent BetaManagedAgentsSessionThreadOwner"
        ),
        "sessions.conversation_events": (
            "BetaManagedAgentsAgentMessageEvent BetaManagedAgentsAgentMessageEventContent "
            "BetaManagedAgentsAgentMessagePreview BetaManagedAgentsAgentThinkingEvent "
            "BetaManagedAgentsAgentThinkingPreview "
            "BetaManagedAgentsAgentThreadContextCompactedEvent "
            "BetaManagedAgentsAgentThreadMessageReceivedEvent "
            "BetaManagedAgentsAgentThreadMessageSentEvent BetaManagedAgentsSendSessionEvents "
            "BetaManagedAgentsSendSessionEventsData BetaManagedAgentsSystemMessageEvent "
            "BetaManagedAgentsUserDefineOutcomeEvent BetaManagedAgentsUserInterruptEvent "
            "BetaManagedAgentsUserMessageEvent"
        ),
        "sessions.errors": (
            "BetaManagedAgentsBillingErrorObject "
            "BetaManagedAgentsCompactionLimitReachedErrorObject "
            "BetaManagedAgentsCredentialHostUnreachableErrorObject "
            "BetaManagedAgentsMCPAuthenticationFailedErrorObject "
            "BetaManagedAgentsMCPConnectionFailedErrorObject "
            "BetaManagedAgentsModelOverloadedErrorObject "
            "BetaManagedAgentsModelRateLimitedErrorObject "
            "BetaManagedAgentsModelRequestFailedErrorObject "
            "BetaManagedAgentsRepositoryAuthenticationErrorObject "
            "BetaManagedAgentsRepositoryCheckoutErrorObject "
            "BetaManagedAgentsRepositoryCloneErrorObject "
            "BetaManagedAgentsRepositoryForbiddenErrorObject "
            "BetaManagedAgentsRepositoryNotFoundErrorObject BetaManagedAgentsRetryStatus "
            "BetaManagedAgentsRetryStatusExhausted BetaManagedAgentsRetryStatusRetrying "
            "BetaManagedAgentsRetryStatusTerminal BetaManagedAgentsSessionErrorEvent "
            "BetaManagedAgentsSessionErrorEventError "
            "BetaManagedAgentsToolUseLimitReachedErrorObject BetaManagedAgentsUnknownErrorObject"
        ),
        "sessions.events": (
            "BetaManagedAgentsDeltaContent BetaManagedAgentsDeltaEvent "
            "BetaManagedAgentsSessionEvent BetaManagedAgentsSessionUpdatedEvent "
            "BetaManagedAgentsStartEvent BetaManagedAgentsStartEventPreview "
            "BetaManagedAgentsStreamSessionEvents"
        ),
        "sessions.progress_events": (
            "BetaManagedAgentsCacheCreationUsage BetaManagedAgentsServerToolUsage "
            "BetaManagedAgentsSessionBudgetReached BetaManagedAgentsSessionDeletedEvent "
            "BetaManagedAgentsSessionEndTurn BetaManagedAgentsSessionRefusal "
            "BetaManagedAgentsSessionRefusalStopDetails BetaManagedAgentsSessionRequiresAction "
            "BetaManagedAgentsSessionRetriesExhausted BetaManagedAgentsSessionStats "
            "BetaManagedAgentsSessionStatusIdleEvent "
            "BetaManagedAgentsSessionStatusRescheduledEvent "
            "BetaManagedAgentsSessionStatusRunningEvent "
            "BetaManagedAgentsSessionStatusTerminatedEvent "
            "BetaManagedAgentsSessionThreadCreatedEvent BetaManagedAgentsSessionThreadStats "
            "BetaManagedAgentsSessionThreadStatus BetaManagedAgentsSessionThreadStatusIdleEvent "
            "BetaManagedAgentsSessionThreadStatusRescheduledEvent "
            "BetaManagedAgentsSessionThreadStatusRunningEvent "
            "BetaManagedAgentsSessionThreadStatusTerminatedEvent "
            "BetaManagedAgentsSessionThreadUsage BetaManagedAgentsSessionUsage "
            "BetaManagedAgentsSessionUsageEvent BetaManagedAgentsSessionUsageSnapshot "
            "BetaManagedAgentsSpanModelRequestEndEvent BetaManagedAgentsSpanModelRequestStartEvent "
            "BetaManagedAgentsSpanModelUsage BetaManagedAgentsSpanOutcomeEvaluationEndEvent "
            "BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent "
            "BetaManagedAgentsSpanOutcomeEvaluationStartEvent BetaManagedAgentsStopReason"
        ),
        "sessions.resources": (
            "BetaManagedAgentsDeleteSessionResource BetaManagedAgentsFileResource "
            "BetaManagedAgentsGitHubRepositoryResource BetaManagedAgentsMemoryStoreResource "
            "BetaManagedAgentsOutcomeEvaluationResource BetaManagedAgentsSessionResource"
        ),
        "sessions.sessions": (
            "BetaManagedAgentsDeletedSession BetaManagedAgentsSession "
            "BetaManagedAgentsSessionThread"
        ),
        "sessions.tools": (
            "BetaManagedAgentsAgentAutoEvaluatedPermission "
            "BetaManagedAgentsAgentAutoEvaluatedPermissionAllow "
            "BetaManagedAgentsAgentAutoEvaluatedPermissionAsk "
            "BetaManagedAgentsAgentAutoEvaluatedPermissionDeny "
            "BetaManagedAgentsAgentCustomToolUseEvent BetaManagedAgentsAgentEvaluatedPermission "
            "BetaManagedAgentsAgentMCPToolResultEvent BetaManagedAgentsAgentMCPToolUseEvent "
            "BetaManagedAgentsAgentToolEvaluation BetaManagedAgentsAgentToolEvaluationAlwaysAllow "
            "BetaManagedAgentsAgentToolEvaluationAlwaysAsk "
            "BetaManagedAgentsAgentToolEvaluationAuto BetaManagedAgentsAgentToolResultEvent "
            "BetaManagedAgentsAgentToolUseEvent BetaManagedAgentsSearchResultBlock "
            "BetaManagedAgentsSearchResultCitations BetaManagedAgentsSearchResultContent "
            "BetaManagedAgentsToolResultContent BetaManagedAgentsUserCustomToolResultEvent "
            "BetaManagedAgentsUserToolConfirmationEvent BetaManagedAgentsUserToolResultEvent"
        ),
        "sessions.workflows": (
            "BetaManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject "
            "BetaManagedAgentsProgramWorkflowRunErrorObject "
            "BetaManagedAgentsThreadLimitWorkflowRunErrorObject "
            "BetaManagedAgentsTimeoutWorkflowRunErrorObject "
            "BetaManagedAgentsUnknownWorkflowRunErrorObject "
            "BetaManagedAgentsWorkflowRunCreatedEvent BetaManagedAgentsWorkflowRunErrorEvent "
            "BetaManagedAgentsWorkflowRunErrorObject BetaManagedAgentsWorkflowRunPhase "
            "BetaManagedAgentsWorkflowRunPhaseEndedEvent "
            "BetaManagedAgentsWorkflowRunPhaseStartedEvent BetaManagedAgentsWorkflowRunResult "
            "BetaManagedAgentsWorkflowRunResultCompleted "
            "BetaManagedAgentsWorkflowRunResultErrorObject "
            "BetaManagedAgentsWorkflowRunResultStopped "
            "BetaManagedAgentsWorkflowRunStatusEndedEvent "
            "BetaManagedAgentsWorkflowRunStatusIdleEvent "
            "BetaManagedAgentsWorkflowRunStatusRunningEvent"
        ),
        "shared.money": "BetaCurrency BetaMonetaryAmount",
        "shared.shared": (
            "APIErrorObject AuthenticationErrorObject BillingErrorObject ErrorObject ErrorResponse "
            "GatewayTimeoutErrorObject InvalidRequestErrorObject Model NotFoundErrorObject "
            "OverloadedErrorObject PermissionErrorObject RateLimitErrorObject"
        ),
        "skills": "DeletedSkill DeletedSkillVersion Skill SkillSource SkillVersion",
        "tunnels": "BetaTunnel BetaTunnelCertificate BetaTunnelToken",
        "user_profiles.providers.google": (
            "BetaGoogleManagedBucketReference BetaGoogleManagedCMEKControl "
            "BetaGoogleManagedCMEKDisabled BetaGoogleManagedCMEKEnabled "
            "BetaGoogleManagedCMEKRegionActive BetaGoogleManagedCMEKRegionFailed "
            "BetaGoogleManagedCMEKRegionNotConfigured BetaGoogleManagedCMEKRegionPending "
            "BetaGoogleManagedCMEKRegionStatus BetaGoogleManagedCMEKRegionSuspended "
            "BetaGoogleManagedDataControls BetaGoogleManagedRetiredBucket "
            "BetaGoogleManagedRetiredKey BetaGoogleManagedStorageBucket "
            "BetaGoogleManagedStorageControl BetaGoogleManagedStorageDisabled "
            "BetaGoogleManagedStorageEnabled BetaGoogleManagedStorageFailedCheck "
            "BetaGoogleManagedStorageRegionActive BetaGoogleManagedStorageRegionFailed "
            "BetaGoogleManagedStorageRegionNotConfigured BetaGoogleManagedStorageRegionPending "
            "BetaGoogleManagedStorageRegionStatus BetaGoogleManagedStorageRegionSuspended"
        ),
        "user_profiles.user_profiles": (
            "BetaUserProfile BetaUserProfileEnrollmentURL BetaUserProfileTrustGrant "
            "DeletedUserProfile UserProfile UserProfileAccessType UserProfileActionURL "
            "UserProfileCyberProgram UserProfileCyberRequirements UserProfileCyberTier "
            "UserProfileEfsFeature UserProfileEfsProgram UserProfileEnforcementAction "
            "UserProfileEnforcementActionBan UserProfileEnforcementActionNextStep "
            "UserProfileEnforcementActionReason UserProfileEnforcementActionRestriction "
            "UserProfileEnforcementStatus UserProfileExternalUserAccountStatus "
            "UserProfileExternalUserDetails UserProfileExternalUserEntityType "
            "UserProfileProgramStatus UserProfilePrograms"
        ),
        "vaults.auth": (
            "BetaManagedAgentsCredentialAuth BetaManagedAgentsEnvironmentVariableAuthResponse "
            "BetaManagedAgentsEnvironmentVariableAuthResponseNetworking "
            "BetaManagedAgentsInjectionLocationResponse "
            "BetaManagedAgentsLimitedCredentialNetworkingResponse "
            "BetaManagedAgentsMCPOAuthAuthResponse BetaManagedAgentsMCPOAuthRefreshResponse "
            "BetaManagedAgentsMCPOAuthRefreshResponseTokenEndpointAuth "
            "BetaManagedAgentsStaticBearerAuthResponse "
            "BetaManagedAgentsTokenEndpointAuthBasicResponse "
            "BetaManagedAgentsTokenEndpointAuthNoneResponse "
            "BetaManagedAgentsTokenEndpointAuthPostResponse "
            "BetaManagedAgentsUnrestrictedCredentialNetworkingResponse"
        ),
        "vaults.credentials": (
            "BetaManagedAgentsCredential BetaManagedAgentsCredentialValidation "
            "BetaManagedAgentsCredentialValidationStatus BetaManagedAgentsDeletedCredential "
            "BetaManagedAgentsMCPProbe BetaManagedAgentsRefreshHTTPResponse "
            "BetaManagedAgentsRefreshObject"
        ),
        "vaults.vaults": "BetaManagedAgentsDeletedVault BetaManagedAgentsVault",
        "webhooks": (
            "BetaWebhookAgentArchivedEventData BetaWebhookAgentCreatedEventData "
            "BetaWebhookAgentDeletedEventData BetaWebhookAgentUpdatedEventData "
            "BetaWebhookDeploymentArchivedEventData BetaWebhookDeploymentCreatedEventData "
            "BetaWebhookDeploymentDeletedEventData BetaWebhookDeploymentPausedEventData "
            "BetaWebhookDeploymentRunFailedEventData BetaWebhookDeploymentRunStartedEventData "
            "BetaWebhookDeploymentRunSucceededEventData BetaWebhookDeploymentUnpausedEventData "
            "BetaWebhookDeploymentUpdatedEventData BetaWebhookEnvironmentArchivedEventData "
            "BetaWebhookEnvironmentCreatedEventData BetaWebhookEnvironmentDeletedEventData "
            "BetaWebhookEnvironmentUpdatedEventData BetaWebhookEvent BetaWebhookEventData "
            "BetaWebhookExternalKeyFailedEventData BetaWebhookExternalKeyRecoveredEventData "
            "BetaWebhookExternalStorageFailedEventData "
            "BetaWebhookExternalStorageRecoveredEventData BetaWebhookMemoryStoreArchivedEventData "
            "BetaWebhookMemoryStoreCreatedEventData BetaWebhookMemoryStoreDeletedEventData "
            "BetaWebhookSessionArchivedEventData BetaWebhookSessionBudgetReachedEventData "
            "BetaWebhookSessionCreatedEventData BetaWebhookSessionDeletedEventData "
            "BetaWebhookSessionIdledEventData BetaWebhookSessionOutcomeEvaluationEndedEventData "
            "BetaWebhookSessionPendingEventData BetaWebhookSessionRequiresActionEventData "
            "BetaWebhookSessionRunningEventData BetaWebhookSessionStatusIdledEventData "
            "BetaWebhookSessionStatusRescheduledEventData "
            "BetaWebhookSessionStatusRunStartedEventData "
            "BetaWebhookSessionStatusTerminatedEventData BetaWebhookSessionThreadCreatedEventData "
            "BetaWebhookSessionThreadIdledEventData BetaWebhookSessionThreadTerminatedEventData "
            "BetaWebhookSessionUpdatedEventData "
            "BetaWebhookUserProfileEnforcementActionOpenedEventData "
            "BetaWebhookUserProfileEnforcementActionResolvedEventData "
            "BetaWebhookUserProfileProgramStatusUpdatedEventData BetaWebhookVaultArchivedEventData "
            "BetaWebhookVaultCreatedEventData BetaWebhookVaultCredentialArchivedEventData "
            "BetaWebhookVaultCredentialCreatedEventData BetaWebhookVaultCredentialDeletedEventData "
            "BetaWebhookVaultCredentialRefreshFailedEventData BetaWebhookVaultDeletedEventData"
        ),
    }.items()
    for name in names.split()
}

if not TYPE_CHECKING:
    __all__ = list(_MODULES)


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        from api_claude_runtime.hints.lookup import module_error

        raise module_error(__name__, name)
    value = getattr(importlib.import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
