package clinic.afterglow.integration;

import java.time.Instant;

record FollowedPractice(FollowUp followUp, Instant at) {}
