// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.term;

import com.google.common.collect.ImmutableSet;

/** The activities that the bundled documents use. */
public final class ActivityCodes {

    /** Taking a sample for a nucleic-acid test. The day that counts is the day of sampling, not of the result. */
    public static final ActivityCode NUCLEIC_ACID_TEST = ActivityCode.of("NUCLEIC_ACID_TEST");

    /** A rapid antigen test. */
    public static final ActivityCode ANTIGEN_TEST = ActivityCode.of("ANTIGEN_TEST");

    /** Reading the body temperature. */
    public static final ActivityCode TEMPERATURE_CHECK = ActivityCode.of("TEMPERATURE_CHECK");

    /** Asking about or looking for symptoms. */
    public static final ActivityCode SYMPTOM_CHECK = ActivityCode.of("SYMPTOM_CHECK");

    /** Any contact with the household by telephone, message or visit. */
    public static final ActivityCode CONTACT = ActivityCode.of("CONTACT");

    /** A follow-up call to the person, by telephone. */
    public static final ActivityCode PHONE_FOLLOW_UP = ActivityCode.of("PHONE_FOLLOW_UP");

    /** Buying or fetching living supplies and bringing them to the door. */
    public static final ActivityCode SUPPLY_DELIVERY = ActivityCode.of("SUPPLY_DELIVERY");

    /** Fetching household waste from the door. */
    public static final ActivityCode WASTE_COLLECTION = ActivityCode.of("WASTE_COLLECTION");

    /** Helping the household to dispose of its waste; said of a service without a number. */
    public static final ActivityCode WASTE_DISPOSAL_HELP = ActivityCode.of("WASTE_DISPOSAL_HELP");

    /** Collecting the medical waste that sampling leaves behind. */
    public static final ActivityCode MEDICAL_WASTE_COLLECTION = ActivityCode.of("MEDICAL_WASTE_COLLECTION");

    /** Disinfecting shared parts of a building. */
    public static final ActivityCode DISINFECTION = ActivityCode.of("DISINFECTION");

    /** Handing over a care package. */
    public static final ActivityCode CARE_PACKAGE = ActivityCode.of("CARE_PACKAGE");

    /** Explaining the rules in force. */
    public static final ActivityCode POLICY_EXPLANATION = ActivityCode.of("POLICY_EXPLANATION");

    /** Emotional support. */
    public static final ActivityCode COUNSELLING = ActivityCode.of("COUNSELLING");

    /** The activities that count as a test. */
    public static final ImmutableSet<ActivityCode> TESTS = ImmutableSet.of(NUCLEIC_ACID_TEST, ANTIGEN_TEST);

    private ActivityCodes() {}
}
