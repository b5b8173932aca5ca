import { RETURN_SECTIONS, type ReturnSection } from '../../lib/models/return-desk';
import type { ReturnView } from '../../lib/models/returns';
import type { Sidebar } from '../../lib/models/sidebar';
import { useUi } from '../ui-context';
import { FreightSection } from './FreightSection';
import { GoodsSection } from './GoodsSection';
import { IntactSection } from './IntactSection';
import { ReturnReplies } from './ReturnReplies';

type Workings = Pick<Sidebar, 'choice' | 'goods' | 'returnDesk' | 'returnAnswers' | 'answers'>;

/** Nothing came back yet that could be looked at. */
const BEFORE_SIGNING: readonly ReturnSection[] = ['goods', 'freight'];

/** What more there is to work out about a return, folded behind one line of buttons. */
export function ReturnSections({ view, sidebar }: { view: ReturnView; sidebar: Workings }) {
  const { t } = useUi();
  const { returnDesk: desk } = sidebar;
  const sections = view.state.kind === 'notSigned' ? BEFORE_SIGNING : RETURN_SECTIONS;
  const open = sections.find((section) => section === desk.section.value);
  return (
    <>
      <div class="chips">
        {sections.map((section) => (
          <button
            key={section}
            type="button"
            class="chip"
            data-testid={`desk-open-${section}`}
            aria-expanded={open === section}
            onClick={() => desk.toggle(section)}
          >
            {t(`deskSection_${section}`)}
          </button>
        ))}
      </div>
      {open && <Section name={open} view={view} sidebar={sidebar} />}
    </>
  );
}

interface SectionProps {
  name: ReturnSection;
  view: ReturnView;
  sidebar: Workings;
}

function Section({ name, view, sidebar }: SectionProps) {
  const { returnDesk: desk } = sidebar;
  switch (name) {
    case 'goods':
      return (
        <GoodsSection
          items={view.items}
          orderNumber={sidebar.choice.order.value?.number}
          goods={sidebar.goods}
        />
      );
    case 'intact':
      return <IntactSection desk={desk} />;
    case 'freight':
      return <FreightSection desk={desk} />;
    case 'replies':
      return <ReturnReplies replies={sidebar.returnAnswers.value} model={sidebar.answers} />;
  }
}
