package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.FieldSpan;
import java.util.List;
import java.util.Optional;

/**
 * What an entry reads as, before it is decided whether it is a paper.
 *
 * @param titleWords the number of words of the title
 * @param noteWords the number of words beside the title that no recognizer knows
 * @param titleLeads true if nothing but authors, venue, date and tags stands before the title
 * @param inPageLink target of the title's link within the page, if it has one
 */
record Reading(
    Paper paper,
    TitleForm titleForm,
    Optional<HouseStyle.Slot> venueSlot,
    Evidence evidence,
    int titleWords,
    int noteWords,
    boolean titleLeads,
    Optional<String> inPageLink,
    List<FieldSpan> fields,
    List<Diagnostic> diagnostics) {}
