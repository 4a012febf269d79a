package clinic.afterglow.patients;

/** What a patient signed, and under which name. */
record NewConsent(ConsentText text, String signedName) {}
