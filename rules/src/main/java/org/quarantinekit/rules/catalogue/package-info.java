// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The documents that come with the library: protocols, care packages, supply lists, team and squad templates, sampling guides,
 * access policies and area schemes as cited JSON, read when asked for.
 *
 * <p>What every bundled document guarantees:
 *
 * <ul>
 *   <li>Each phase, duty, uncounted service, package, supply list, team or squad template, rule of a guide or of an access
 *       policy, and level of a scheme cites its source, with a short quotation in its own language.
 *   <li>Where a source was interpreted, the note of the citation says what it leaves open and how it was read, in English
 *       and in Chinese, and begins with the point in question: count, scope, hours, length.
 *   <li>What a source leaves open is {@code UNSPECIFIED}. Nothing is filled in for it.
 *   <li>One document is the standard of one issuer. Standards of two issuers are never merged, even where both speak of
 *       the same activity.
 *   <li>The text is what {@link org.quarantinekit.core.json.QuarantineJson} writes, indented by two spaces, so that two
 *       editions differ only where they differ.
 * </ul>
 *
 * <p>Every type of this package is immutable, safe to share between threads, and refuses null. It imports {@code core}
 * only, and no other room of this module.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: documents are resources, never Java constants: people who write policy read and compare JSON.
 *   <li>2026-11-23: no cache. A document is parsed once for each call; who needs it often keeps it.
 *   <li>2026-11-23: an unknown code of a care package or supply list is not repeated in the refusal, because any text may be
 *       passed for one; an unknown protocol is, because the form of its identifier was checked.
 *   <li>2026-11-23: a bare count of a source ("once", "two checks") is read as at least so many, because a further one
 *       does no harm; a bare count in a list of things to pack is read as exactly so many, because packing follows it.
 *   <li>2026-11-23: a thing that a list of things to pack names without a number is read as at least one where one of it
 *       serves the whole stay (a thermometer, a card), because the list has it; where it is used up (masks, tissues), its
 *       number is left open.
 *   <li>2026-11-23: the examples that a source gives of what may be asked for are a supply list; units and limits that it does
 *       not name stay open.
 *   <li>2026-11-23: a daily service that was missed lapses, where a source does not say: it cannot be given on another
 *       day. What becomes of a missed test is left open.
 *   <li>2026-11-23: a slogan that a source does not enumerate ("five in place") is no list and is not shipped as one.
 *   <li>2026-11-23: a number of a guide on mass sampling is trusted as far as the page on which it was read, not as far as the
 *       guide, which was not seen itself; a rule of which no sentence was seen is cited without a quotation, and says so.
 *   <li>2026-11-23: "five for one" and its like are one squad template for each place, because the same label has other people in
 *       each. Where a page shows no more than the first of them, or nobody at all, there is no template.
 *   <li>2026-11-23: what one page says of several checkpoints of a sub-district is one access policy; of which checkpoint it
 *       says each rule stands with the rule, and nothing was added where the page is silent.
 *   <li>2026-11-23: a source that says "7 days in a row" and not which is the first is cited for 7 days and an open numbering.
 * </ul>
 */
@NullMarked
package org.quarantinekit.rules.catalogue;

import org.jspecify.annotations.NullMarked;
