package clinic.afterglow.patients.ui;

import clinic.afterglow.kernel.Route;

/** What a signed paper says. */
record SignedConsent(Route route, String textVersion, String signedName) {}
