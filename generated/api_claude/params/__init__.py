# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types: `TypedDict`s for type checkers, not validated at run time."""

# Type checkers and editors read `__init__.pyi`.

import importlib
from typing import TYPE_CHECKING

_MODULES = {
    name: module
    for module, names in {
        "agents": (
            "AgentCreateParams AgentUpdateParams BetaManagedAgentsAWSRoleExecutionIdentityParams "
            "BetaManagedAgentsExecutionIdentityParams "
            "BetaManagedAgentsServiceAccountExecutionIdentityParams"
        ),
        "agents_content": (
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
        "agents_models": (
            "BetaManagedAgentsEffortHighParam BetaManagedAgentsEffortLowParam "
            "BetaManagedAgentsEffortMaxParam BetaManagedAgentsEffortMediumParam "
            "BetaManagedAgentsEffortXhighParam BetaManagedAgentsModelChoiceParams "
            "BetaManagedAgentsModelConfigParams BetaManagedAgentsModelEffortParam "
            "BetaManagedAgentsModelParam"
        ),
        "agents_multiagent": (
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
        "agents_permissions": (
            "BetaManagedAgentsAlwaysAllowPolicyParam BetaManagedAgentsAlwaysAskPolicyParam "
            "BetaManagedAgentsAutoPolicyParam BetaManagedAgentsPermissionPolicyParam"
        ),
        "agents_resources": (
            "BetaManagedAgentsBranchCheckoutParam BetaManagedAgentsBudgetLimitParam "
            "BetaManagedAgentsCheckoutParam BetaManagedAgentsCommitCheckoutParam "
            "BetaManagedAgentsFileResourceParams BetaManagedAgentsGitHubRepositoryResourceParams "
            "BetaManagedAgentsMemoryStoreResourceParam BetaManagedAgentsResourceParams"
        ),
        "agents_shared": (
            "BetaManagedAgentsAgentParams BetaManagedAgentsAnthropicSkillParams "
            "BetaManagedAgentsCustomSkillParams BetaManagedAgentsSkillParams "
            "BetaManagedAgentsURLMCPServerParams"
        ),
        "agents_tools": (
            "BetaManagedAgentsAgentToolConfigParams BetaManagedAgentsAgentToolset20260401Params "
            "BetaManagedAgentsAgentToolsetDefaultConfigParams "
            "BetaManagedAgentsBashToolConfigParams BetaManagedAgentsCustomToolInputSchemaParam "
            "BetaManagedAgentsCustomToolParams BetaManagedAgentsEditToolConfigParams "
            "BetaManagedAgentsGlobToolConfigParams BetaManagedAgentsGrepToolConfigParams "
            "BetaManagedAgentsMCPToolConfigParams BetaManagedAgentsMCPToolsetDefaultConfigParams "
            "BetaManagedAgentsMCPToolsetParams BetaManagedAgentsReadToolConfigParams "
            "BetaManagedAgentsToolParams BetaManagedAgentsWriteToolConfigParams"
        ),
        "agents_web_tools": (
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
        "compliance_review": (
            "BetaComplianceReviewCaseOrderBy BetaComplianceReviewCaseStatusFilter "
            "BetaComplianceReviewDetermination BetaComplianceReviewOrder "
            "BetaComplianceReviewVerdictParam BetaComplianceReviewViolatedPolicyCategory "
            "ComplianceReviewCaseRespondParams"
        ),
        "deployment_runs": "BetaManagedAgentsTriggerType",
        "deployments": (
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
        "environments": (
            "BetaCloudConfigParams BetaCloudConfigParamsNetworking BetaEnvironmentConfigParams "
            "BetaLimitedNetworkParams BetaPackagesParams BetaSelfHostedConfigParams "
            "BetaUnrestrictedNetworkParam EnvironmentCreateParams EnvironmentUpdateParams"
        ),
        "environments_work": "EnvironmentWorkStopParams EnvironmentWorkUpdateParams",
        "files": "FileUploadParams",
        "memory_stores": (
            "BetaManagedAgentsPreconditionParam MemoryStoreCreateParams MemoryStoreUpdateParams"
        ),
        "memory_stores_memories": (
            "BetaManagedAgentsMemoryVersionOperation BetaManagedAgentsMemoryView "
            "MemoryStoreMemoryCreateParams MemoryStoreMemoryUpdateParams"
        ),
        "messages": (
            "AssistantMessageParam BetaMessagesCreateArguments BetaMessagesRunToolsArguments "
            "BetaSystemMessageParamContentBlock MessageContentParam MessageCountTokensParams "
            "MessageCreateParams MessageCreateParamsNonStreaming MessageParam "
            "MessagesCreateArguments MessagesRunToolsArguments SystemMessageParam UserMessageParam"
        ),
        "messages_batches": "BatchCreateParams MessagesBatchCreateRequest",
        "messages_browser": (
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
        "messages_builtin_tools": (
            "BetaAdvisorTool20260301Param BetaToolBash20241022Param "
            "BetaToolTextEditor20241022Param CodeExecutionTool20250522Param "
            "CodeExecutionTool20250825Param CodeExecutionTool20260120Param "
            "CodeExecutionTool20260521Param MemoryTool20250818Param ToolBash20250124Param "
            "ToolSearchToolBm25_20251119Param ToolSearchToolRegex20251119Param "
            "ToolTextEditor20250124Param ToolTextEditor20250429Param ToolTextEditor20250728Param"
        ),
        "messages_citations": (
            "CitationCharLocationParam CitationContentBlockLocationParam CitationPageLocationParam "
            "CitationSearchResultLocationParam CitationWebSearchResultLocationParam "
            "CitationsConfigParam TextCitationParam"
        ),
        "messages_code_results": (
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
        "messages_computer": (
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
        "messages_config": (
            "BetaSystemMessageOutputConfigParam BetaTokenTaskBudgetParam "
            "CacheControlEphemeralParam ContainerParams ImageTransformationsParam "
            "JSONOutputFormatParam MessageCreateParamsContainerParam MetadataParam "
            "OutputConfigParam SkillParams"
        ),
        "messages_content": (
            "BetaCompactionBlockParam BetaCompactionBlockParamToolChange BetaFallbackBlockParam "
            "BetaMCPToolUseBlockParam BetaRequestMCPToolResultBlockParam ContainerUploadBlockParam "
            "ContentBlockParam RedactedThinkingBlockParam TextBlockParam ThinkingBlockParam "
            "ToolResultBlockParam ToolResultBlockParamContent ToolUseBlockParam "
            "ToolUseBlockParamCaller"
        ),
        "messages_context": (
            "BetaClearThinking20251015EditParam BetaClearThinking20251015EditParamKeep "
            "BetaClearToolUses20250919EditParam BetaClearToolUses20250919EditParamTrigger "
            "BetaCompact20260112EditParam BetaCompactionConfigParam "
            "BetaContextManagementConfigParam BetaContextManagementConfigParamEdit "
            "BetaInputTokensClearAtLeastParam BetaInputTokensTriggerParam BetaToolUsesKeepParam "
            "BetaToolUsesTriggerParam"
        ),
        "messages_diagnostics": "DiagnosticsParam",
        "messages_mcp": (
            "BetaMCPToolConfigParam BetaMCPToolDefaultConfigParam BetaMCPToolParamParam "
            "BetaMCPToolsetParam BetaRequestMCPServerToolConfigurationParam "
            "BetaRequestMCPServerURLDefinitionParam"
        ),
        "messages_media": (
            "Base64ImageSourceParam Base64PDFSourceParam ContentBlockSourceContentParam "
            "ContentBlockSourceParam DocumentBlockParam DocumentBlockParamSource "
            "FileDocumentSourceParam FileImageSourceParam ImageBlockParam ImageBlockParamSource "
            "PlainTextSourceParam SearchResultBlockParam URLImageSourceParam URLPDFSourceParam"
        ),
        "messages_routing": (
            "BetaBillTo BetaBillingPolicyParam BetaFallbackCreditTokenParam BetaFallbackInfoParam "
            "BetaFallbackParam BetaFallbackParamThinking BetaFallbacksParam "
            "BetaMessageCreateFallbackCreditToken BetaMessageThreadParam BetaThreadContinueParams "
            "BetaThreadCreateParams"
        ),
        "messages_server_tools": (
            "BetaAdvisorRedactedResultBlockParam BetaAdvisorResultBlockParam "
            "BetaAdvisorToolResultBlockParam BetaAdvisorToolResultBlockParamContent "
            "BetaAdvisorToolResultErrorParam DirectCallerParam ServerToolCaller20260120Param "
            "ServerToolCallerParam ServerToolUseBlockParam ServerToolUseBlockParamCaller "
            "ToolReferenceBlockParam ToolSearchToolResultBlockParam "
            "ToolSearchToolResultBlockParamContent ToolSearchToolResultErrorCode "
            "ToolSearchToolResultErrorParam ToolSearchToolSearchResultBlockParam"
        ),
        "messages_thinking": (
            "BetaAllThinkingTurnsParam BetaThinkingBlockBindingParam "
            "BetaThinkingPrefixMismatchBehavior BetaThinkingTurnsParam ThinkingConfigAdaptiveParam "
            "ThinkingConfigBetweenToolsParam ThinkingConfigDisabledParam "
            "ThinkingConfigEnabledParam ThinkingConfigParam"
        ),
        "messages_tool_changes": (
            "BetaMCPToolListingBlockParam BetaRequestToolAdditionBlockParam "
            "BetaRequestToolAdditionBlockParamTool BetaRequestToolRemovalBlockParam "
            "BetaRequestToolRemovalBlockParamTool BetaToolChangeMCPToolReferenceParam "
            "BetaToolChangeMCPToolsetReferenceParam BetaToolChangeToolReferenceParam"
        ),
        "messages_tools": (
            "BetaToolChangeToolDefinitionParam MessageCountTokensToolParam ToolChoiceAnyParam "
            "ToolChoiceAutoParam ToolChoiceNoneParam ToolChoiceParam ToolChoiceToolParam ToolParam "
            "ToolParamInputSchema ToolParamInputSchemaTyped ToolUnionParam"
        ),
        "messages_web_results": (
            "WebFetchBlockParam WebFetchToolResultBlockParam WebFetchToolResultBlockParamCaller "
            "WebFetchToolResultBlockParamContent WebFetchToolResultErrorBlockParam "
            "WebFetchToolResultErrorCode WebSearchResultBlockParam "
            "WebSearchToolRequestErrorObjectParam WebSearchToolResultBlockParam "
            "WebSearchToolResultBlockParamCaller WebSearchToolResultBlockParamContentParam "
            "WebSearchToolResultErrorCode"
        ),
        "messages_web_tools": (
            "UserLocationParam WebFetchTool20250910Param WebFetchTool20260209Param "
            "WebFetchTool20260309Param WebFetchTool20260318Param WebFetchURLSourceAllParam "
            "WebFetchURLSourceExceptParam WebFetchURLSourceNoneParam WebFetchURLSourceOnlyParam "
            "WebFetchURLSourceToolReferenceParam WebFetchURLSourcesParam "
            "WebFetchURLSourcesParamClientToolResults WebFetchURLSourcesParamServerToolResults "
            "WebFetchURLSourcesParamUserInput WebSearchTool20250305Param "
            "WebSearchTool20260209Param WebSearchTool20260318Param"
        ),
        "organization": "NoBillingWorkspaceRole WorkspaceRole",
        "organization_analytics": (
            "AnalyticsArtifactGroupBy AnalyticsConnectorGroupBy AnalyticsOrder "
            "AnalyticsPluginGroupBy AnalyticsProjectGroupBy AnalyticsSkillGroupBy "
            "AnalyticsUserGroupBy"
        ),
        "organization_api_keys": "OrganizationAPIKeyUpdateParams",
        "organization_claude_code": (
            "BetaClaudeCodeManagedSettingsModeParam "
            "BetaClaudeCodeManagedSettingsOrganizationModeParam "
            "BetaClaudeCodeManagedSettingsRBACGroupsModeParam "
            "OrganizationClaudeCodeManagedSettingsConfigurationUpdateParams "
            "OrganizationClaudeCodeManagedSettingsRBACGroupDefaultUpdateParams "
            "OrganizationClaudeCodeManagedSettingsRBACGroupSetParams"
        ),
        "organization_claude_tag": (
            "BetaClaudeTagBundleTargetCreateParam BetaClaudeTagSlackChannelBundleTargetCreateParam "
            "BetaClaudeTagSlackWorkspaceBundleTargetCreateParam "
            "OrganizationClaudeTagBundleUpdateParams OrganizationClaudeTagSlackChannelCreateParams "
            "OrganizationClaudeTagSlackChannelUpdateParams "
            "OrganizationClaudeTagSlackWorkspaceUpdateParams"
        ),
        "organization_claude_tag_settings": (
            "BetaClaudeTagGuestPolicyAllowParam BetaClaudeTagGuestPolicyChannelOnlyParam "
            "BetaClaudeTagGuestPolicyParam BetaClaudeTagGuestPolicyRestrictParam "
            "BetaClaudeTagReplyModeAlwaysAwakeParam BetaClaudeTagReplyModeAutomaticParam "
            "BetaClaudeTagReplyModeMentionOnlyParam BetaClaudeTagReplyModeParam "
            "BetaClaudeTagReplyModeThreadParam BetaClaudeTagSettingsCreateParam "
            "BetaClaudeTagSettingsUpdateParam BetaClaudeTagSlackChannelIdentifiersParam"
        ),
        "organization_compliance_settings": (
            "ComplianceSettingsStateDisabledParam ComplianceSettingsStateEnabledParam "
            "ComplianceSettingsStateParam OrganizationComplianceSettingsUpdateParams"
        ),
        "organization_cost": "BetaAnalyticsCostGroupBy BetaAnalyticsCostOrderBy",
        "organization_external_keys": (
            "AWSExternalKeyConfigParam AzureExternalKeyConfigParam ExternalKeyProviderConfigParam "
            "GCPExternalKeyConfigParam OrganizationExternalKeyCreateParams "
            "OrganizationExternalKeyUpdateParams"
        ),
        "organization_external_storage": (
            "BetaAWSExternalStorageConfigParam BetaGCPExternalStorageConfigParam "
            "BetaOrganizationExternalStorageCreateProviderConfig "
            "OrganizationExternalStorageCreateParams OrganizationExternalStorageUpdateParams"
        ),
        "organization_federation_issuers": (
            "FederationIssuerJWKSParam JWKSDiscoveryParam JWKSExplicitURLParam JWKSInlineParam "
            "OrganizationFederationIssuerCreateParams OrganizationFederationIssuerUpdateParams"
        ),
        "organization_federation_rules": (
            "FederationRuleMatchParam OrganizationFederationRuleCreateParams "
            "OrganizationFederationRuleUpdateParams OrganizationFederationRuleWorkspaceAddParams "
            "ServiceAccountTargetParam"
        ),
        "organization_invites": "OrganizationInviteCreateParams",
        "organization_plugin_marketplaces": (
            "OrganizationPluginMarketplaceUpdateParams "
            "OrganizationPluginMarketplaceValidateArchiveParams "
            "OrganizationPluginMarketplaceValidateRepositoryParams"
        ),
        "organization_plugins": "OrganizationPluginCreateParams OrganizationPluginUpdateParams",
        "organization_plugins_sharing": "OrganizationPluginInstallationSettingSetParams",
        "organization_plugins_versions": "OrganizationPluginVersionCreateParams",
        "organization_providers_google": (
            "BetaGoogleManagedProjectBucketReferenceParam "
            "BetaGoogleManagedProjectCMEKControlParams BetaGoogleManagedProjectCMEKDisabledParams "
            "BetaGoogleManagedProjectCMEKEnabledParams "
            "BetaGoogleManagedProjectStorageControlParams "
            "BetaGoogleManagedProjectStorageDisabledParams "
            "BetaGoogleManagedProjectStorageEnabledParams "
            "OrganizationProviderGoogleProjectDataControlsUpdateParams"
        ),
        "organization_rbac_groups": (
            "OrganizationRBACGroupCreateParams OrganizationRBACGroupMemberAddParams "
            "OrganizationRBACGroupUpdateParams"
        ),
        "organization_service_accounts": (
            "OrganizationServiceAccountCreateParams OrganizationServiceAccountUpdateParams "
            "OrganizationServiceAccountWorkspaceAddParams"
        ),
        "organization_spend_limit_increase_requests": (
            "OrganizationSpendLimitIncreaseRequestApproveParams "
            "OrganizationSpendLimitIncreaseRequestDenyParams SpendLimitIncreaseRequestStatus"
        ),
        "organization_spend_limits": (
            "BetaOrganizationSpendLimitSetScope BetaSpendLimitOrganizationScopeParam "
            "BetaSpendLimitUserScopeParam BetaSpendLimitWorkspaceScopeParam "
            "OrganizationSpendLimitSetParams SpendLimitPeriod"
        ),
        "organization_telemetry_destinations": (
            "BetaTelemetryDestinationContentMode BetaTelemetryDestinationStateDisabledParams "
            "BetaTelemetryDestinationStateEnabledParams BetaTelemetryDestinationStateParams "
            "BetaTelemetryDestinationTracesParams BetaTelemetryDestinationWorkspacesAllParams "
            "BetaTelemetryDestinationWorkspacesExcludeParams "
            "BetaTelemetryDestinationWorkspacesIncludeParams "
            "BetaTelemetryDestinationWorkspacesParams OrganizationTelemetryDestinationCreateParams "
            "OrganizationTelemetryDestinationUpdateParams"
        ),
        "organization_usage": "BetaAnalyticsUsageGroupBy BetaAnalyticsUsageOrderBy",
        "organization_usage_dimensions": (
            "BetaAnalyticsActorType BetaAnalyticsClaudeTagCategory BetaAnalyticsContextWindow "
            "BetaAnalyticsInferenceGeoFilter BetaAnalyticsProductFilter BetaAnalyticsServiceTier "
            "BetaAnalyticsSpeed BetaAnalyticsTimeBucketWidth BetaAnalyticsUsageCostProductFilter "
            "BetaAnalyticsUsageCostSortOrder"
        ),
        "organization_users": "OrganizationUserUpdateParams",
        "organization_webhooks": "OrganizationWebhookCreateParams OrganizationWebhookUpdateParams",
        "organization_workspaces": (
            "AllowedInferenceGeo DataResidencyCreateConfigParam DataResidencyUpdateConfigParam "
            "OrganizationWorkspaceCreateParams OrganizationWorkspaceRateLimitUpdateParams "
            "OrganizationWorkspaceUpdateParams WorkspaceRateLimitType "
            "WorkspaceRateLimitUpdateValueParam"
        ),
        "organization_workspaces_members": (
            "OrganizationWorkspaceMemberAddParams OrganizationWorkspaceMemberUpdateParams "
            "OrganizationWorkspaceServiceAccountAddParams "
            "OrganizationWorkspaceServiceAccountUpdateParams"
        ),
        "organization_workspaces_privacy": (
            "BetaAnthropicHumanReviewParam BetaExternalStorageMemberParam "
            "BetaInferenceDataPrivacyCreateParam BetaInferenceDataPrivacyUpdateParam "
            "BetaInternalStorageParam BetaStorageMemberParam"
        ),
        "sessions": "BetaSessionCreateInitialEvent SessionCreateParams SessionUpdateParams",
        "sessions_agents": (
            "BetaManagedAgentsAgentWithOverridesParams BetaManagedAgentsSessionAgentUpdateParam "
            "BetaSessionCreateAgent"
        ),
        "sessions_events": "BetaManagedAgentsEventParams BetaManagedAgentsUserInterruptEventParams",
        "sessions_progress": "BetaManagedAgentsSessionThreadStatus",
        "sessions_resources": "SessionResourceAddParams SessionResourceUpdateParams",
        "sessions_stream": (
            "BetaManagedAgentsDeltaType BetaManagedAgentsSessionEventType SessionEventSendParams"
        ),
        "sessions_tools": (
            "BetaManagedAgentsSearchResultBlockParam BetaManagedAgentsSearchResultCitationsParam "
            "BetaManagedAgentsSearchResultContentParam BetaManagedAgentsToolResultContentParam "
            "BetaManagedAgentsUserCustomToolResultEventParams "
            "BetaManagedAgentsUserToolConfirmationEventParams "
            "BetaManagedAgentsUserToolResultEventParams"
        ),
        "shared": "AnthropicBetaParam ModelParam",
        "shared_money": "BetaCurrency BetaMonetaryAmountParam",
        "skills": "SkillCreateParams SkillVersionCreateParams",
        "tunnels": "TunnelCertificateCreateParams TunnelCreateParams TunnelRotateTokenParams",
        "user_profiles": (
            "UserProfileAccessType UserProfileActionURLCreateParams UserProfileCreateParams "
            "UserProfileEnforcementStatus UserProfileEnrollEndUserActionParam "
            "UserProfileExternalUserAccountStatus UserProfileExternalUserDetailsParams "
            "UserProfileExternalUserEntityType UserProfileListOrder UserProfileListOrderBy "
            "UserProfileUpdateParams"
        ),
        "user_profiles_google": (
            "BetaGoogleManagedBucketReferenceParam BetaGoogleManagedCMEKControlParams "
            "BetaGoogleManagedCMEKDisabledParams BetaGoogleManagedCMEKEnabledParams "
            "BetaGoogleManagedStorageControlParams BetaGoogleManagedStorageDisabledParams "
            "BetaGoogleManagedStorageEnabledParams "
            "UserProfileProviderGoogleDataControlsUpdateParams"
        ),
        "vaults": "VaultCreateParams VaultUpdateParams",
        "vaults_auth": (
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
        "vaults_credentials": "VaultCredentialCreateParams VaultCredentialUpdateParams",
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
