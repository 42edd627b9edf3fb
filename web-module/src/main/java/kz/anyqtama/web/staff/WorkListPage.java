package kz.anyqtama.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.anyqtama.casework.Step;
import kz.anyqtama.casework.TermState;
import kz.anyqtama.casework.WorkList;
import kz.anyqtama.casework.WorkQuestion;
import kz.anyqtama.web.Caller;
import kz.anyqtama.web.Door;

/** The work list: what is asked for, and the page of it. */
@Named("workList")
@RequestScoped
public class WorkListPage {

    @Inject
    private WorkList list;
    @Inject
    private WorkChoice choice;
    @Inject
    private Caller caller;

    private boolean mine;
    private Step step;
    private TermState term;
    private WorkQuestion.Order order;
    private String search;
    private String after;
    private String before;
    private WorkList.Page page;
    private Map<Step, Long> counts;

    @PostConstruct
    void begin() {
        WorkQuestion last = choice.question();
        mine = last.mine();
        step = last.step();
        term = last.term();
        order = last.order();
        search = last.search();
    }

    /** Keeps what is asked for and shows the first page of it. */
    public String ask() {
        choice.ask(new WorkQuestion(mine, step, term, order, search, null, null));
        return "/staff/index.xhtml?faces-redirect=true";
    }

    /** Shows all that is open again. */
    public String clear() {
        choice.ask(WorkQuestion.all());
        return "/staff/index.xhtml?faces-redirect=true";
    }

    public WorkList.Page getPage() {
        if (page == null) {
            UUID preceding = Door.id(before).orElse(null);
            page = list.page(choice.question().at(preceding == null ? Door.id(after).orElse(null) : null, preceding));
        }
        return page;
    }

    public List<WorkList.Row> getRows() {
        return getPage().rows();
    }

    public UUID getFirst() {
        return getRows().get(0).id();
    }

    public UUID getLast() {
        return getRows().get(getRows().size() - 1).id();
    }

    /** How many there are at a step. */
    public long count(Step at) {
        if (counts == null) {
            counts = list.byStep(choice.question().mine());
        }
        return counts.getOrDefault(at, 0L);
    }

    /** Whether anything but all open cases is asked for. */
    public boolean isNarrowed() {
        return !choice.question().equals(WorkQuestion.all());
    }

    /** Only who works on cases has own ones. */
    public boolean isAbleToOwn() {
        return caller.is("EMPLOYEE");
    }

    public List<Step> getSteps() {
        return Arrays.asList(Step.values());
    }

    public List<TermState> getTerms() {
        return Arrays.asList(TermState.values());
    }

    public List<WorkQuestion.Order> getOrders() {
        return Arrays.asList(WorkQuestion.Order.values());
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public Step getStep() {
        return step;
    }

    public void setStep(Step step) {
        this.step = step;
    }

    public TermState getTerm() {
        return term;
    }

    public void setTerm(TermState term) {
        this.term = term;
    }

    public WorkQuestion.Order getOrder() {
        return order;
    }

    public void setOrder(WorkQuestion.Order order) {
        this.order = order;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
