// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Consumer;

/** The records of one made-up household: its tests so far, and what was done yesterday evening and today. */
final class MadeUpRecords {

    private static final int[] TEST_DAYS = {1, 4, 7, 10, 14};
    private static final LocalTime NIGHT = LocalTime.of(20, 0);

    private final MadeUpHousehold household;
    private final LocalDate date;
    private final MadeUpCleaning cleaning;
    private final Consumer<String> lines;
    private final SplitMix random;

    MadeUpRecords(MadeUpHousehold household, LocalDate date, MadeUpCleaning cleaning, Consumer<String> lines) {
        this.household = household;
        this.date = date;
        this.cleaning = cleaning;
        this.lines = lines;
        this.random = household.random();
    }

    void write() {
        for (int member = 0; member < household.size(); member++) {
            person(household.person(member));
        }
        if (household.village()) {
            return;
        }
        perhaps(85, "CONTACT", "HOUSEHOLD", household.id(), date, 9, "");
        perhaps(75, "SUPPLY_DELIVERY", "HOUSEHOLD", household.id(), date, 10, "");
        perhaps(65, "WASTE_COLLECTION", "HOUSEHOLD", household.id(), date, 14, "");
        if (household.door() == 0) {
            perhaps(70, "DISINFECTION", "UNIT", household.unitPath(), date, 15, "");
        }
    }

    private void person(String id) {
        perhaps(93, "CARE_PACKAGE", "PERSON", id, household.start(), 11, "");
        if (household.village()) {
            villageServices(id);
        } else {
            tests(id);
            if (household.start().isBefore(date)) {
                perhaps(90, "TEMPERATURE_CHECK", "PERSON", id, date.minusDays(1), 18, "EVENING");
            }
            perhaps(94, "TEMPERATURE_CHECK", "PERSON", id, date, 7, "MORNING");
            perhaps(45, "TEMPERATURE_CHECK", "PERSON", id, date, 17, "EVENING");
        }
    }

    private void villageServices(String id) {
        perhaps(94, "TEMPERATURE_CHECK", "PERSON", id, date, 7, "");
        perhaps(45, "TEMPERATURE_CHECK", "PERSON", id, date, 17, "");
        perhaps(90, "PHONE_FOLLOW_UP", "PERSON", id, date, 9, "");
        perhaps(50, "PHONE_FOLLOW_UP", "PERSON", id, date, 16, "");
        perhaps(80, "SUPPLY_DELIVERY", "PERSON", id, date, 10, "");
    }

    private void tests(String id) {
        for (int day : TEST_DAYS) {
            LocalDate target = household.start().plusDays(day - 1L);
            if (target.isAfter(date)) {
                return;
            }
            boolean today = target.equals(date);
            if (random.percent(today ? 55 : 98)) {
                record("NUCLEIC_ACID_TEST", "PERSON", id, target, 8, "", "DONE");
                cleaning.sampled(target);
            } else if (random.percent(today ? 10 : 50)) {
                record("NUCLEIC_ACID_TEST", "PERSON", id, target, 8, "", random.percent(80) ? "NOT_HOME" : "REFUSED");
            }
        }
    }

    private void perhaps(int percent, String activity, String scope, String id, LocalDate day, int hour, String slot) {
        if (random.percent(percent)) {
            record(activity, scope, id, day, hour, slot, "DONE");
        }
    }

    private void record(
            String activity, String scope, String id, LocalDate day, int hour, String slot, String outcome) {
        lines.accept(line(activity, scope, id, day.atTime(hour, random.below(60)), slot, outcome));
    }

    /** Returns one line of a records file, entered at night. */
    static String line(
            String activity, String scope, String id, LocalDateTime performedAt, String slot, String outcome) {
        LocalDateTime recordedAt = performedAt.toLocalDate().atTime(NIGHT);
        return "{\"activity\":\"" + activity + "\",\"subject\":{\"scope\":\"" + scope + "\",\"id\":\"" + id
                + "\"},\"performedAt\":\"" + performedAt + "\",\"recordedAt\":\"" + recordedAt
                + (slot.isEmpty() ? "" : "\",\"slot\":\"" + slot) + "\",\"outcome\":\"" + outcome + "\"}";
    }
}
