package kz.anyqtama.casework;

import java.util.List;
import kz.anyqtama.document.RefusalFacts;
import kz.anyqtama.regulation.Edition;
import kz.anyqtama.regulation.Service;

/** Refusal grounds (S9) as papers name them. */
public final class Grounds {

    private Grounds() {
    }

    /** Name and paragraph of each ground of an issue. */
    public static List<RefusalFacts.Ground> named(Edition edition, List<String> codes) {
        return codes.stream().map(code -> edition.refusalGround(code, Service.ISSUE).orElseThrow())
                .map(ground -> new RefusalFacts.Ground(ground.name(), ground.paragraph())).toList();
    }
}
