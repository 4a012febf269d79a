package clinic.afterglow.integration.ui;

import clinic.afterglow.integration.GroupOffer;
import clinic.afterglow.integration.NewMeeting;

/** How somebody's integration is to be held. */
sealed interface MeetingChoice {

  record Alone(NewMeeting meeting) implements MeetingChoice {}

  record InGroup(GroupOffer offer) implements MeetingChoice {}
}
