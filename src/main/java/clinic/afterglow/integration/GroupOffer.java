package clinic.afterglow.integration;

import clinic.afterglow.scheduling.GroupDetails;

/**
 * A group with a free place in which an integration could be held.
 *
 * @param inWindow whether it begins while the integration is due
 */
public record GroupOffer(GroupDetails group, boolean inWindow) {}
