package clinic.afterglow.integration.ui;

import clinic.afterglow.integration.Integrations;
import clinic.afterglow.patients.ui.ChartReader;

/** What is needed to show integrations. */
record IntegrationReader(Integrations integrations, ChartReader chart) {}
