package clinic.afterglow.patients.ui;

import clinic.afterglow.patients.ConsentText;

/** What was signed, and the name under it. */
record SignedConsent(ConsentText text, String signedName) {}
