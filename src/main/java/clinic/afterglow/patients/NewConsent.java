package clinic.afterglow.patients;

import clinic.afterglow.kernel.Route;

/** What a patient signed: for which route, which text, under which name. */
record NewConsent(Route route, String textVersion, String signedName) {}
