import { blocksOf } from '@stipple/domain/consents';

/** The text of a consent below its title, as it is read. */
export function ConsentReading({ body }: { body: string }) {
  return (
    <div className="signing-text">
      {blocksOf(body).map((block, index) => {
        // The text never changes while it is shown, so a place in it is its name.
        const key = `${block.kind} ${index}`;
        if (block.kind === 'list') {
          return (
            <ul key={key}>
              {block.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          );
        }
        return block.kind === 'heading' ? <h2 key={key}>{block.text}</h2> : <p key={key}>{block.text}</p>;
      })}
    </div>
  );
}
