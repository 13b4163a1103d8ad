// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.conformance;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One case as it stands in the file, all of it text. Several entries of one column are separated by "; ".
 *
 * @param id the identifier: that of the protocol and a number, "hk-599c-2020-01"
 * @param title what the case is about
 * @param protocol the identifier of the protocol
 * @param anchors for example "ARRIVAL=2022-01-30", with time and zone where the protocol needs them
 * @param numbering START_IS_DAY_0 or START_IS_DAY_1 where the protocol leaves it open, otherwise empty
 * @param enrolled the day of enrolment, or empty
 * @param events the events of the episode as a JSON list, or empty
 * @param records what was done, each entry as "ACTIVITY DATE-TIME OUTCOME" and, as far as needed, "slot=", "result=" and
 *     "subject=" with a scope
 * @param asOf the day of asking, or empty
 * @param dates the dates that have to come out, see {@link Answer#dates}
 * @param labels the labels that have to come out on the day of asking, by obligation
 * @param reasons why obligations are not owed, by obligation; "blocker=", "extraneous=" and "refused=" for what they say
 * @param source the publication and the place in it
 * @param worked how the case was worked by hand
 * @param added the day on which the case was added
 * @param changed the day on which it was last changed, or empty
 * @param changeReason why it was changed, or empty
 */
public record ConformanceCase(
        @JsonProperty("id") String id,
        @JsonProperty("title") String title,
        @JsonProperty("protocol") String protocol,
        @JsonProperty("anchors") String anchors,
        @JsonProperty("numbering") String numbering,
        @JsonProperty("enrolled") String enrolled,
        @JsonProperty("events") String events,
        @JsonProperty("records") String records,
        @JsonProperty("asOf") String asOf,
        @JsonProperty("dates") String dates,
        @JsonProperty("labels") String labels,
        @JsonProperty("reasons") String reasons,
        @JsonProperty("source") String source,
        @JsonProperty("worked") String worked,
        @JsonProperty("added") String added,
        @JsonProperty("changed") String changed,
        @JsonProperty("changeReason") String changeReason) {

    /** Refuses null with a {@code NullPointerException}. */
    public ConformanceCase {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(protocol, "protocol");
        requireNonNull(anchors, "anchors");
        requireNonNull(numbering, "numbering");
        requireNonNull(enrolled, "enrolled");
        requireNonNull(events, "events");
        requireNonNull(records, "records");
        requireNonNull(asOf, "asOf");
        requireNonNull(dates, "dates");
        requireNonNull(labels, "labels");
        requireNonNull(reasons, "reasons");
        requireNonNull(source, "source");
        requireNonNull(worked, "worked");
        requireNonNull(added, "added");
        requireNonNull(changed, "changed");
        requireNonNull(changeReason, "changeReason");
    }

    /** Returns the identifier. */
    @Override
    public String toString() {
        return id;
    }
}
