// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.util.UUID;
import org.quarantinekit.core.ledger.Concern;
import org.quarantinekit.core.ledger.ConcernCategory;
import org.quarantinekit.core.ledger.ConcernId;
import org.quarantinekit.core.ledger.Contact;
import org.quarantinekit.core.ledger.ContactId;

/** The concern that signs of distress open where the contact raised none of that category in words. */
final class SignsOfDistress {

    private static final String SUFFIX = ".counselling";

    /** What a refusal says of a concern whose code could be taken for that of another contact's signs of distress. */
    static final String RULE = "must not have a code with " + SUFFIX
            + " after it, which is kept for counselling that follows from a contact";

    private static final int MOST_CHARACTERS = 64; // of any identifier
    private static final int KEPT_CHARACTERS = MOST_CHARACTERS - SUFFIX.length() - 37; // a dot and a UUID

    private SignsOfDistress() {}

    /** Returns the concerns of a contact, and after them the one that its signs of distress open, if they do. */
    static ImmutableList<Concern> allConcerns(Contact contact) {
        boolean raisedInWords =
                contact.concerns().stream().anyMatch(concern -> concern.category() == ConcernCategory.COUNSELLING);
        return !contact.signsOfDistress() || raisedInWords
                ? contact.concerns()
                : ImmutableList.<Concern>builder()
                        .addAll(contact.concerns())
                        .add(Concern.builder(idOf(contact.id()), ConcernCategory.COUNSELLING)
                                .build())
                        .build();
    }

    /** Returns whether the code is kept for another contact, or for something else on this one. */
    static boolean isKept(Concern concern, Contact contact) {
        boolean own = concern.category() == ConcernCategory.COUNSELLING
                && concern.id().equals(idOf(contact.id()));
        return concern.id().code().endsWith(SUFFIX) && !own;
    }

    /** Returns the code, which follows from that of the contact alone, so that answers can name it. */
    static ConcernId idOf(ContactId contact) {
        String code = contact.code();
        boolean fits = code.codePointCount(0, code.length()) + SUFFIX.length() <= MOST_CHARACTERS;
        return ConcernId.of((fits ? code : shortened(code)) + SUFFIX);
    }

    private static String shortened(String code) {
        String beginning = code.substring(0, code.offsetByCodePoints(0, KEPT_CHARACTERS));
        return beginning + "." + UUID.nameUUIDFromBytes(code.getBytes(UTF_8));
    }
}
