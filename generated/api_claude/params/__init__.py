# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types: `TypedDict`s for type checkers, not validated at run time."""

# Type checkers and editors read `__init__.pyi`.

import importlib
from typing import TYPE_CHECKING

_MODULES = {
    name: module
    for module, names in {
        "agents.agents": (
            "AgentCreateParams AgentUpdateParams BetaManagedAgentsAWSRoleExecutionIdentityParams "
            "BetaManagedAgentsExecutionIdentityParams "
            "BetaManagedAgentsServiceAccountExecutionIdentityParams"
        ),
        "agents.content": (
            "BetaManagedAgentsBase64DocumentSourceParam BetaManagedAgentsBase64ImageSourceParam "
            "BetaManagedAgentsDocumentBlockParam BetaManagedAgentsDocumentBlockParamSource "
            "BetaManagedAgentsFileDocumentSourceParam BetaManagedAgentsFileImageSourceParam "
            "BetaManagedAgentsFileRubricParams BetaManagedAgentsImageBlockParam "
            "BetaManagedAgentsImageBlockParamSource BetaManagedAgentsMessageContentParam "
            "BetaManagedAgentsPlainTextDocumentSourceParam BetaManagedAgentsRedactedBlockParam "
            "BetaManagedAgentsRubricParams BetaManagedAgentsSystemContentBlockParam "
            "BetaManagedAgentsSystemMessageEventParams BetaManagedAgentsTextBlockParam "
            "BetaManagedAgentsTextRubricParams BetaManagedAgentsURLDocumentSourceParam "
            "BetaManagedAgentsURLImageSourceParam BetaManagedAgentsUserDefineOutcomeEventParams "
            "BetaManagedAgentsUserMessageEventParams"
        ),
        "agents.models": (
            "BetaManagedAgentsEffortHighParam BetaManagedAgentsEffortLowParam "
            "BetaManagedAgentsEffortMaxParam BetaManagedAgentsEffortMediumParam "
            "BetaManagedAgentsEffortXhighParam BetaManagedAgentsModelChoiceParams "
            "BetaManagedAgentsModelConfigParams BetaManagedAgentsModelEffortParam "
            "BetaManagedAgentsModelParam"
        ),
        "agents.multiagent": (
            "BetaManagedAgentsAdvisorParams BetaManagedAgentsMultiagent20261001Params "
            "BetaManagedAgentsMultiagentAdvisorDisabledParams "
            "BetaManagedAgentsMultiagentAdvisorEnabledParams "
            "BetaManagedAgentsMultiagentAdvisorParams BetaManagedAgentsMultiagentCoordinatorParams "
            "BetaManagedAgentsMultiagentInlineAgentsDisabledParams "
            "BetaManagedAgentsMultiagentInlineAgentsEnabledParams "
            "BetaManagedAgentsMultiagentInlineAgentsParams BetaManagedAgentsMultiagentParams "
            "BetaManagedAgentsMultiagentPredefinedAgentParams "
            "BetaManagedAgentsMultiagentRosterEntryParams BetaManagedAgentsMultiagentSelfParams "
            "BetaManagedAgentsMultiagentSubagentsDisabledParams "
            "BetaManagedAgentsMultiagentSubagentsEnabledParams "
            "BetaManagedAgentsMultiagentSubagentsParams "
            "BetaManagedAgentsMultiagentWorkflowsDisabledParams "
            "BetaManagedAgentsMultiagentWorkflowsEnabledParams "
            "BetaManagedAgentsMultiagentWorkflowsParams"
        ),
        "agents.permissions": (
            "BetaManagedAgentsAlwaysAllowPolicyParam BetaManagedAgentsAlwaysAskPolicyParam "
            "BetaManagedAgentsAutoPolicyParam BetaManagedAgentsPermissionPolicyParam"
        ),
        "agents.resources": (
            "BetaManagedAgentsBranchCheckoutParam BetaManagedAgentsBudgetLimitParam "
            "BetaManagedAgentsCheckoutParam BetaManagedAgentsCommitCheckoutParam "
            "BetaManagedAgentsFileResourceParams BetaManagedAgentsGitHubRepositoryResourceParams "
            "BetaManagedAgentsMemoryStoreResourceParam BetaManagedAgentsResourceParams"
        ),
        "agents.shared": (
            "BetaManagedAgentsAgentParams BetaManagedAgentsAnthropicSkillParams "
            "BetaManagedAgentsCustomSkillParams BetaManagedAgentsSkillParams "
            "BetaManagedAgentsURLMCPServerParams"
        ),
        "agents.tools": (
            "BetaManagedAgentsAgentToolConfigParams BetaManagedAgentsAgentToolset20260401Params "
            "BetaManagedAgentsAgentToolsetDefaultConfigParams "
            "BetaManagedAgentsBashToolConfigParams BetaManagedAgentsCustomToolInputSchemaParam "
            "BetaManagedAgentsCustomToolParams BetaManagedAgentsEditToolConfigParams "
            "BetaManagedAgentsGlobToolConfigParams BetaManagedAgentsGrepToolConfigParams "
            "BetaManagedAgentsMCPToolConfigParams BetaManagedAgentsMCPToolsetDefaultConfigParams "
            "BetaManagedAgentsMCPToolsetParams BetaManagedAgentsReadToolConfigParams "
            "BetaManagedAgentsToolParams BetaManagedAgentsWriteToolConfigParams"
        ),
        "agents.web_tools": (
            "BetaManagedAgentsUserLocationParam BetaManagedAgentsWebFetchToolConfigParams "
            "BetaManagedAgentsWebFetchURLSourceAllParam "
            "BetaManagedAgentsWebFetchURLSourceExceptParam "
            "BetaManagedAgentsWebFetchURLSourceNoneParam "
            "BetaManagedAgentsWebFetchURLSourceOnlyParam "
            "BetaManagedAgentsWebFetchURLSourceShorthand "
            "BetaManagedAgentsWebFetchURLSourceToolFilterParam "
            "BetaManagedAgentsWebFetchURLSourceToolFilterParams "
            "BetaManagedAgentsWebFetchURLSourceToolReferenceParam "
            "BetaManagedAgentsWebFetchURLSourceUserInputParam "
            "BetaManagedAgentsWebFetchURLSourceUserInputParams "
            "BetaManagedAgentsWebFetchURLSourcesParams BetaManagedAgentsWebSearchToolConfigParams"
        ),
        "compliance.review.review": (
            "BetaComplianceReviewCaseOrderBy BetaComplianceReviewCaseStatusFilter "
            "BetaComplianceReviewDetermination BetaComplianceReviewOrder "
            "BetaComplianceReviewVerdictParam BetaComplianceReviewViolatedPolicyCategory "
            "ComplianceReviewCaseRespondParams"
        ),
        "deployment_runs": "BetaManagedAgentsTriggerType",
        "deployments.deployments": (
            "BetaDeploymentAgentParams BetaManagedAgentsDeploymentInitialEventParams "
            "BetaManagedAgentsDeploymentStatus BetaManagedAgentsScheduleParams "
            "DeploymentCreateParams DeploymentUpdateParams"
        ),
        "dreams": (
            "BetaDreamCreateModel BetaDreamInputParam BetaDreamMemoryStoreInputParam "
            "BetaDreamModelConfigParam BetaDreamSessionsInputParam BetaDreamStatus "
            "BetaOutputBehaviorCreateNewParam BetaOutputBehaviorParam "
            "BetaOutputBehaviorUpdateExistingParam DreamCreateParams"
        ),
        "environments.environments": (
            "BetaCloudConfigParams BetaCloudConfigParamsNetworking BetaEnvironmentConfigParams "
            "BetaLimitedNetworkParams BetaPackagesParams BetaSelfHostedConfigParams "
            "BetaUnrestrictedNetworkParam EnvironmentCreateParams EnvironmentUpdateParams"
        ),
        "environments.work": "EnvironmentWorkStopParams EnvironmentWorkUpdateParams",
        "files": "FileUploadParams",
        "memory_stores.memories": (
            "BetaManagedAgentsMemoryVersionOperation BetaManagedAgentsMemoryView "
            "MemoryStoreMemoryCreateParams MemoryStoreMemoryUpdateParams"
        ),
        "memory_stores.memory_stores": (
            "BetaManagedAgentsPreconditionParam MemoryStoreCreateParams MemoryStoreUpdateParams"
        ),
        "messages.batches": "BatchCreateParams MessagesBatchCreateRequest",
        "messages.browser": (
            "BrowserCloseTabConfigParam BrowserDoubleClickConfigParam BrowserFileUploadConfigParam "
            "BrowserFindConfigParam BrowserFormInputConfigParam BrowserGetPageTextConfigParam "
            "BrowserHoldKeyConfigParam BrowserHoverConfigParam BrowserJavascriptExecConfigParam "
            "BrowserKeyConfigParam BrowserLeftClickConfigParam BrowserLeftClickDragConfigParam "
            "BrowserLeftMouseDownConfigParam BrowserLeftMouseUpConfigParam "
            "BrowserListTabsConfigParam BrowserMiddleClickConfigParam BrowserMouseMoveConfigParam "
            "BrowserNavigateConfigParam BrowserNewTabConfigParam BrowserReadConsoleConfigParam "
            "BrowserReadNetworkConfigParam BrowserReadPageConfigParam BrowserRightClickConfigParam "
            "BrowserScreenshotConfigParam BrowserScrollConfigParam BrowserScrollToConfigParam "
            "BrowserStateBlockParam BrowserStateChangeDownloadCompletedParam "
            "BrowserStateChangeDownloadFailedParam BrowserStateChangeDownloadStartedParam "
            "BrowserStateChangeParam BrowserStateChangeTabOpenedParam BrowserStateTabEntryParam "
            "BrowserSwitchTabConfigParam BrowserToolset20260801Param BrowserToolsetConfigsParam "
            "BrowserTripleClickConfigParam BrowserTypeConfigParam BrowserWaitConfigParam "
            "BrowserZoomConfigParam"
        ),
        "messages.builtin_tools": (
            "BetaAdvisorTool20260301Param BetaToolBash20241022Param "
            "BetaToolTextEditor20241022Param CodeExecutionTool20250522Param "
            "CodeExecutionTool20250825Param CodeExecutionTool20260120Param "
            "CodeExecutionTool20260521Param MemoryTool20250818Param ToolBash20250124Param "
            "ToolSearchToolBm25_20251119Param ToolSearchToolRegex20251119Param "
            "ToolTextEditor20250124Param ToolTextEditor20250429Param ToolTextEditor20250728Param"
        ),
        "messages.citations": (
            "CitationCharLocationParam CitationContentBlockLocationParam CitationPageLocationParam "
            "CitationSearchResultLocationParam CitationWebSearchResultLocationParam "
            "CitationsConfigParam TextCitationParam"
        ),
        "messages.code_results": (
            "BashCodeExecutionOutputBlockParam BashCodeExecutionResultBlockParam "
            "BashCodeExecutionToolResultBlockParam BashCodeExecutionToolResultBlockParamContent "
            "BashCodeExecutionToolResultErrorCode BashCodeExecutionToolResultErrorParam "
            "CodeExecutionOutputBlockParam CodeExecutionResultBlockParam "
            "CodeExecutionToolResultBlockParam CodeExecutionToolResultBlockParamContentParam "
            "CodeExecutionToolResultErrorCode CodeExecutionToolResultErrorParam "
            "EncryptedCodeExecutionResultBlockParam TextEditorCodeExecutionCreateResultBlockParam "
            "TextEditorCodeExecutionStrReplaceResultBlockParam "
            "TextEditorCodeExecutionToolResultBlockParam "
            "TextEditorCodeExecutionToolResultBlockParamContent "
            "TextEditorCodeExecutionToolResultErrorCode "
            "TextEditorCodeExecutionToolResultErrorParam "
            "TextEditorCodeExecutionViewResultBlockParam"
        ),
        "messages.computer": (
            "BetaToolComputerUse20241022Param BetaToolComputerUse20250124Param "
            "BetaToolComputerUse20251124Param ComputerCursorPositionConfigParam "
            "ComputerDoubleClickConfigParam ComputerHoldKeyConfigParam ComputerKeyConfigParam "
            "ComputerLeftClickConfigParam ComputerLeftClickDragConfigParam "
            "ComputerLeftMouseDownConfigParam ComputerLeftMouseUpConfigParam "
            "ComputerMiddleClickConfigParam ComputerMouseMoveConfigParam "
            "ComputerRightClickConfigParam ComputerScreenshotConfigParam ComputerScrollConfigParam "
            "ComputerToolset20260801Param ComputerToolsetConfigsParam "
            "ComputerTripleClickConfigParam ComputerTypeConfigParam ComputerWaitConfigParam "
            "ComputerZoomConfigParam"
        ),
        "messages.config": (
            "BetaSystemMessageOutputConfigParam BetaTokenTaskBudgetParam "
            "CacheControlEphemeralParam ContainerParams ImageTransformationsParam "
            "JSONOutputFormatParam MessageCreateParamsContainerParam MetadataParam "
            "OutputConfigParam SkillParams"
        ),
        "messages.content": (
            "BetaCompactionBlockParam BetaCompactionBlockParamToolChange BetaFallbackBlockParam "
            "BetaMCPToolUseBlockParam BetaRequestMCPToolResultBlockParam ContainerUploadBlockParam "
            "ContentBlockParam RedactedThinkingBlockParam TextBlockParam ThinkingBlockParam "
            "ToolResultBlockParam ToolResultBlockParamContent ToolUseBlockParam "
            "ToolUseBlockParamCaller"
        ),
        "messages.context": (
            "BetaClearThinking20251015EditParam BetaClearThinking20251015EditParamKeep "
            "BetaClearToolUses20250919EditParam BetaClearToolUses20250919EditParamTrigger "
            "BetaCompact20260112EditParam BetaCompactionConfigParam "
            "BetaContextManagementConfigParam BetaContextManagementConfigParamEdit "
            "BetaInputTokensClearAtLeastParam BetaInputTokensTriggerParam BetaToolUsesKeepParam "
            "BetaToolUsesTriggerParam"
        ),
        "messages.diagnostics": "DiagnosticsParam",
        "messages.mcp": (
            "BetaMCPToolConfigParam BetaMCPToolDefaultConfigParam BetaMCPToolParamParam "
            "BetaMCPToolsetParam BetaRequestMCPServerToolConfigurationParam "
            "BetaRequestMCPServerURLDefinitionParam"
        ),
        "messages.media": (
            "Base64ImageSourceParam Base64PDFSourceParam ContentBlockSourceContentParam "
            "ContentBlockSourceParam DocumentBlockParam DocumentBlockParamSource "
            "FileDocumentSourceParam FileImageSourceParam ImageBlockParam ImageBlockParamSource "
            "PlainTextSourceParam SearchResultBlockParam URLImageSourceParam URLPDFSourceParam"
        ),
        "messages.messages": (
            "AssistantMessageParam BetaMessagesCountTokensArguments BetaMessagesCreateArguments "
            "BetaMessagesRunToolsArguments BetaMessagesTemplateArguments "
            "BetaSystemMessageParamContentBlock MessageContentParam MessageCountTokensParams "
            "MessageCreateParams MessageCreateParamsNonStreaming MessageParam "
            "MessagesCountTokensArguments MessagesCreateArguments MessagesRunToolsArguments "
            "MessagesTemplateArguments SystemMessageParam UserMessageParam"
        ),
        "messages.routing": (
            "BetaBillTo BetaBillingPolicyParam BetaFallbackCreditTokenParam BetaFallbackInfoParam "
            "BetaFallbackParam BetaFallbackParamThinking BetaFallbacksParam "
            "BetaMessageCreateFallbackCreditToken BetaMessageThreadParam BetaThreadContinueParams "
            "BetaThreadCreateParams"
        ),
        "messages.server_tools": (
            "BetaAdvisorRedactedResultBlockParam BetaAdvisorResultBlockParam "
            "BetaAdvisorToolResultBlockParam BetaAdvisorToolResultBlockParamContent "
            "BetaAdvisorToolResultErrorParam DirectCallerParam ServerToolCaller20260120Param "
            "ServerToolCallerParam ServerToolUseBlockParam ServerToolUseBlockParamCaller "
            "ToolReferenceBlockParam ToolSearchToolResultBlockParam "
            "ToolSearchToolResultBlockParamContent ToolSearchToolResultErrorCode "
            "ToolSearchToolResultErrorParam ToolSearchToolSearchResultBlockParam"
        ),
        "messages.thinking": (
            "BetaAllThinkingTurnsParam BetaThinkingBlockBindingParam "
            "BetaThinkingPrefixMismatchBehavior BetaThinkingTurnsParam ThinkingConfigAdaptiveParam "
            "ThinkingConfigBetweenToolsParam ThinkingConfigDisabledParam "
            "ThinkingConfigEnabledParam ThinkingConfigParam"
        ),
        "messages.tool_changes": (
            "BetaMCPToolListingBlockParam BetaRequestToolAdditionBlockParam "
            "BetaRequestToolAdditionBlockParamTool BetaRequestToolRemovalBlockParam "
            "BetaRequestToolRemovalBlockParamTool BetaToolChangeMCPToolReferenceParam "
            "BetaToolChangeMCPToolsetReferenceParam BetaToolChangeToolReferenceParam"
        ),
        "messages.tools": (
            "BetaToolChangeToolDefinitionParam MessageCountTokensToolParam ToolChoiceAnyParam "
            "ToolChoiceAutoParam ToolChoiceNoneParam ToolChoiceParam ToolChoiceToolParam ToolParam "
            "ToolParamInputSchema ToolParamInputSchemaTyped ToolUnionParam"
        ),
        "messages.web_results": (
            "WebFetchBlockParam WebFetchToolResultBlockParam WebFetchToolResultBlockParamCaller "
            "WebFetchToolResultBlockParamContent WebFetchToolResultErrorBlockParam "
            "WebFetchToolResultErrorCode WebSearchResultBlockParam "
            "WebSearchToolRequestErrorObjectParam WebSearchToolResultBlockParam "
            "WebSearchToolResultBlockParamCaller WebSearchToolResultBlockParamContentParam "
            "WebSearchToolResultErrorCode"
        ),
        "messages.web_tools": (
            "UserLocationParam WebFetchTool20250910Param WebFetchTool20260209Param "
            "WebFetchTool20260309Param WebFetchTool20260318Param WebFetchURLSourceAllParam "
            "WebFetchURLSourceExceptParam WebFetchURLSourceNoneParam WebFetchURLSourceOnlyParam "
            "WebFetchURLSourceToolReferenceParam WebFetchURLSourcesParam "
            "WebFetchURLSourcesParamClientToolResults WebFetchURLSourcesParamServerToolResults "
            "WebFetchURLSourcesParamUserInput WebSearchTool20250305Param "
            "WebSearchTool20260209Param WebSearchTool20260318Param"
        ),
        "organization.analytics.analytics": (
            "AnalyticsArtifactGroupBy AnalyticsConnectorGroupBy AnalyticsOrder "
            "AnalyticsPluginGroupBy AnalyticsProjectGroupBy AnalyticsSkillGroupBy "
            "AnalyticsUserGroupBy"
        ),
        "organization.analytics.cost": "BetaAnalyticsCostGroupBy BetaAnalyticsCostOrderBy",
        "organization.analytics.usage": "BetaAnalyticsUsageGroupBy BetaAnalyticsUsageOrderBy",
        "organization.analytics.usage_dimensions": (
            "BetaAnalyticsActorType BetaAnalyticsClaudeTagCategory BetaAnalyticsContextWindow "
            "BetaAnalyticsInferenceGeoFilter BetaAnalyticsProductFilter BetaAnalyticsServiceTier "
            "BetaAnalyticsSpeed BetaAnalyticsTimeBucketWidth BetaAnalyticsUsageCostProductFilter "
            "BetaAnalyticsUsageCostSortOrder"
        ),
        "organization.api_keys": "OrganizationAPIKeyUpdateParams",
        "organization.claude_code": (
            "BetaClaudeCodeManagedSettingsModeParam "
            "BetaClaudeCodeManagedSettingsOrganizationModeParam "
            "BetaClaudeCodeManagedSettingsRBACGroupsModeParam "
            "OrganizationClaudeCodeManagedSettingsConfigurationUpdateParams "
            "OrganizationClaudeCodeManagedSettingsRBACGroupDefaultUpdateParams "
            "OrganizationClaudeCodeManagedSettingsRBACGroupSetParams"
        ),
        "organization.claude_tag.claude_tag": (
            "BetaClaudeTagBundleTargetCreateParam BetaClaudeTagSlackChannelBundleTargetCreateParam "
            "BetaClaudeTagSlackWorkspaceBundleTargetCreateParam "
            "OrganizationClaudeTagBundleUpdateParams OrganizationClaudeTagSlackChannelCreateParams "
            "OrganizationClaudeTagSlackChannelUpdateParams "
            "OrganizationClaudeTagSlackWorkspaceUpdateParams"
        ),
        "organization.claude_tag.settings": (
            "BetaClaudeTagGuestPolicyAllowParam BetaClaudeTagGuestPolicyChannelOnlyParam "
            "BetaClaudeTagGuestPolicyParam BetaClaudeTagGuestPolicyRestrictParam "
            "BetaClaudeTagReplyModeAlwaysAwakeParam BetaClaudeTagReplyModeAutomaticParam "
            "BetaClaudeTagReplyModeMentionOnlyParam BetaClaudeTagReplyModeParam "
            "BetaClaudeTagReplyModeThreadParam BetaClaudeTagSettingsCreateParam "
            "BetaClaudeTagSettingsUpdateParam BetaClaudeTagSlackChannelIdentifiersParam"
        ),
        "organization.compliance_settings": (
            "ComplianceSettingsStateDisabledParam ComplianceSettingsStateEnabledParam "
            "ComplianceSettingsStateParam OrganizationComplianceSettingsUpdateParams"
        ),
        "organization.external_keys": (
            "AWSExternalKeyConfigParam AzureExternalKeyConfigParam ExternalKeyProviderConfigParam "
            "GCPExternalKeyConfigParam OrganizationExternalKeyCreateParams "
            "OrganizationExternalKeyUpdateParams"
        ),
        "organization.external_storage": (
            "BetaAWSExternalStorageConfigParam BetaGCPExternalStorageConfigParam "
            "BetaOrganizationExternalStorageCreateProviderConfig "
            "OrganizationExternalStorageCreateParams OrganizationExternalStorageUpdateParams"
        ),
        "organization.federation.issuers": (
            "FederationIssuerJWKSParam JWKSDiscoveryParam JWKSExplicitURLParam JWKSInlineParam "
            "OrganizationFederationIssuerCreateParams OrganizationFederationIssuerUpdateParams"
        ),
        "organization.federation.rules": (
            "FederationRuleMatchParam OrganizationFederationRuleCreateParams "
            "OrganizationFederationRuleUpdateParams OrganizationFederationRuleWorkspaceAddParams "
            "ServiceAccountTargetParam"
        ),
        "organization.invites": "OrganizationInviteCreateParams",
        "organization.organization": "NoBillingWorkspaceRole WorkspaceRole",
        "organization.plugin_marketplaces": (
            "OrganizationPluginMarketplaceUpdateParams "
            "OrganizationPluginMarketplaceValidateArchiveParams "
            "OrganizationPluginMarketplaceValidateRepositoryParams"
        ),
        "organization.plugins.plugins": (
            "OrganizationPluginCreateParams OrganizationPluginUpdateParams"
        ),
        "organization.plugins.shares": "OrganizationPluginInstallationSettingSetParams",
        "organization.plugins.versions": "OrganizationPluginVersionCreateParams",
        "organization.providers.google": (
            "BetaGoogleManagedProjectBucketReferenceParam "
            "BetaGoogleManagedProjectCMEKControlParams BetaGoogleManagedProjectCMEKDisabledParams "
            "BetaGoogleManagedProjectCMEKEnabledParams "
            "BetaGoogleManagedProjectStorageControlParams "
            "BetaGoogleManagedProjectStorageDisabledParams "
            "BetaGoogleManagedProjectStorageEnabledParams "
            "OrganizationProviderGoogleProjectDataControlsUpdateParams"
        ),
        "organization.rbac_groups": (
            "OrganizationRBACGroupCreateParams OrganizationRBACGroupMemberAddParams "
            "OrganizationRBACGroupUpdateParams"
        ),
        "organization.service_accounts": (
            "OrganizationServiceAccountCreateParams OrganizationServiceAccountUpdateParams "
            "OrganizationServiceAccountWorkspaceAddParams"
        ),
        "organization.spend_limits.increase_requests": (
            "OrganizationSpendLimitIncreaseRequestApproveParams "
            "OrganizationSpendLimitIncreaseRequestDenyParams SpendLimitIncreaseRequestStatus"
        ),
        "organization.spend_limits.spend_limits": (
            "BetaOrganizationSpendLimitSetScope BetaSpendLimitOrganizationScopeParam "
            "BetaSpendLimitUserScopeParam BetaSpendLimitWorkspaceScopeParam "
            "OrganizationSpendLimitSetParams SpendLimitPeriod"
        ),
        "organization.telemetry_destinations": (
            "BetaTelemetryDestinationContentMode BetaTelemetryDestinationStateDisabledParams "
            "BetaTelemetryDestinationStateEnabledParams BetaTelemetryDestinationStateParams "
            "BetaTelemetryDestinationTracesParams BetaTelemetryDestinationWorkspacesAllParams "
            "BetaTelemetryDestinationWorkspacesExcludeParams "
            "BetaTelemetryDestinationWorkspacesIncludeParams "
            "BetaTelemetryDestinationWorkspacesParams OrganizationTelemetryDestinationCreateParams "
            "OrganizationTelemetryDestinationUpdateParams"
        ),
        "organization.users": "OrganizationUserUpdateParams",
        "organization.webhooks": "OrganizationWebhookCreateParams OrganizationWebhookUpdateParams",
        "organization.workspaces.members": (
            "OrganizationWorkspaceMemberAddParams OrganizationWorkspaceMemberUpdateParams "
            "OrganizationWorkspaceServiceAccountAddParams "
            "OrganizationWorkspaceServiceAccountUpdateParams"
        ),
        "organization.workspaces.privacy": (
            "BetaAnthropicHumanReviewParam BetaExternalStorageMemberParam "
            "BetaInferenceDataPrivacyCreateParam BetaInferenceDataPrivacyUpdateParam "
            "BetaInternalStorageParam BetaStorageMemberParam"
        ),
        "organization.workspaces.workspaces": (
            "AllowedInferenceGeo DataResidencyCreateConfigParam DataResidencyUpdateConfigParam "
            "OrganizationWorkspaceCreateParams OrganizationWorkspaceRateLimitUpdateParams "
            "OrganizationWorkspaceUpdateParams WorkspaceRateLimitType "
            "WorkspaceRateLimitUpdateValueParam"
        ),
        "sessions.agents": (
            "BetaManagedAgentsAgentWithOverridesParams BetaManagedAgentsSessionAgentUpdateParam "
            "BetaSessionCreateAgent"
        ),
        "sessions.conversation_events": (
            "BetaManagedAgentsEventParams BetaManagedAgentsUserInterruptEventParams"
        ),
        "sessions.events": (
            "BetaManagedAgentsDeltaType BetaManagedAgentsSessionEventType SessionEventSendParams"
        ),
        "sessions.progress_events": "BetaManagedAgentsSessionThreadStatus",
        "sessions.resources": "SessionResourceAddParams SessionResourceUpdateParams",
        "sessions.sessions": (
            "BetaSessionCreateInitialEvent SessionCreateParams SessionUpdateParams"
        ),
        "sessions.tools": (
            "BetaManagedAgentsSearchResultBlockParam BetaManagedAgentsSearchResultCitationsParam "
            "BetaManagedAgentsSearchResultContentParam BetaManagedAgentsToolResultContentParam "
            "BetaManagedAgentsUserCustomToolResultEventParams "
            "BetaManagedAgentsUserToolConfirmationEventParams "
            "BetaManagedAgentsUserToolResultEventParams"
        ),
        "shared.money": "BetaCurrency BetaMonetaryAmountParam",
        "shared.shared": "AnthropicBetaParam ModelParam",
        "skills": "SkillCreateParams SkillVersionCreateParams",
        "tunnels": "TunnelCertificateCreateParams TunnelCreateParams TunnelRotateTokenParams",
        "user_profiles.providers.google": (
            "BetaGoogleManagedBucketReferenceParam BetaGoogleManagedCMEKControlParams "
            "BetaGoogleManagedCMEKDisabledParams BetaGoogleManagedCMEKEnabledParams "
            "BetaGoogleManagedStorageControlParams BetaGoogleManagedStorageDisabledParams "
            "BetaGoogleManagedStorageEnabledParams "
            "UserProfileProviderGoogleDataControlsUpdateParams"
        ),
        "user_profiles.user_profiles": (
            "UserProfileAccessType UserProfileActionURLCreateParams UserProfileCreateParams "
            "UserProfileEnforcementStatus UserProfileEnrollEndUserActionParam "
            "UserProfileExternalUserAccountStatus UserProfileExternalUserDetailsParams "
            "UserProfileExternalUserEntityType UserProfileListOrder UserProfileListOrderBy "
            "UserProfileUpdateParams"
        ),
        "vaults.auth": (
            "BetaManagedAgentsCredentialNetworkingParams "
            "BetaManagedAgentsEnvironmentVariableCreateParams "
            "BetaManagedAgentsEnvironmentVariableUpdateParams "
            "BetaManagedAgentsInjectionLocationParams "
            "BetaManagedAgentsInjectionLocationUpdateParams "
            "BetaManagedAgentsLimitedCredentialNetworkingParams "
            "BetaManagedAgentsMCPOAuthCreateParams BetaManagedAgentsMCPOAuthRefreshParams "
            "BetaManagedAgentsMCPOAuthRefreshParamsTokenEndpointAuth "
            "BetaManagedAgentsMCPOAuthRefreshUpdateParams "
            "BetaManagedAgentsMCPOAuthRefreshUpdateParamsTokenEndpointAuth "
            "BetaManagedAgentsMCPOAuthUpdateParams BetaManagedAgentsStaticBearerCreateParams "
            "BetaManagedAgentsStaticBearerUpdateParams "
            "BetaManagedAgentsTokenEndpointAuthBasicParam "
            "BetaManagedAgentsTokenEndpointAuthBasicUpdateParam "
            "BetaManagedAgentsTokenEndpointAuthNoneParam "
            "BetaManagedAgentsTokenEndpointAuthPostParam "
            "BetaManagedAgentsTokenEndpointAuthPostUpdateParam "
            "BetaManagedAgentsUnrestrictedCredentialNetworkingParams "
            "BetaVaultsCredentialCreateAuth BetaVaultsCredentialUpdateAuth"
        ),
        "vaults.credentials": "VaultCredentialCreateParams VaultCredentialUpdateParams",
        "vaults.vaults": "VaultCreateParams VaultUpdateParams",
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
